package org.joinder.review.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joinder.review.Finding;
import org.joinder.review.FindingKind;
import org.joinder.review.ReviewItemId;
import org.jspecify.annotations.Nullable;

/** Findings as a reviewer goes through them: by kind, within a kind as they stand in the text. */
record FindingOrder(List<Finding> findings) {

    static final FindingOrder NONE = new FindingOrder(List.of());

    static FindingOrder of(List<Finding> inTextOrder) {
        return new FindingOrder(inTextOrder.stream()
                .sorted(Comparator.comparing(FindingOrder::kind))
                .toList());
    }

    static FindingKind kind(Finding finding) {
        return FindingKind.of(finding.mention().target());
    }

    Optional<Finding> find(@Nullable ReviewItemId id) {
        return findings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The one that many steps on, staying at the ends. */
    Optional<Finding> step(@Nullable ReviewItemId from, int steps) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        int at = place(from);
        int to = at < 0 ? 0 : Math.clamp(at + (long) steps, 0, findings.size() - 1);
        return Optional.of(findings.get(to));
    }

    /** The next one that waits for a decision, going round to the start. */
    Optional<Finding> nextOpen(@Nullable ReviewItemId from) {
        int size = findings.size();
        int at = place(from);
        return IntStream.rangeClosed(1, size)
                .mapToObj(step -> findings.get((at + step) % size))
                .filter(Finding::isOpen)
                .findFirst();
    }

    /** Where to go on from one that may be gone: the next that waits after its place before, or else the first that does. */
    Optional<Finding> after(@Nullable ReviewItemId gone, FindingOrder before) {
        return before.findings().stream()
                .skip(before.place(gone) + 1L)
                .flatMap(each -> find(each.id()).stream())
                .filter(Finding::isOpen)
                .findFirst()
                .or(() -> nextOpen(null))
                .or(() -> step(null, 0));
    }

    List<Finding> findAll(List<ReviewItemId> ids) {
        return ids.stream().flatMap(each -> find(each).stream()).toList();
    }

    long open() {
        return findings.stream().filter(Finding::isOpen).count();
    }

    long sure() {
        return sureOnes().size();
    }

    /** Those that wait and that can be confirmed together. */
    List<Finding> sureOnes() {
        return findings.stream()
                .filter(each -> each.isOpen() && each.mention().isSure())
                .toList();
    }

    private int place(@Nullable ReviewItemId id) {
        return IntStream.range(0, findings.size())
                .filter(at -> findings.get(at).id().equals(id))
                .findFirst()
                .orElse(-1);
    }
}
