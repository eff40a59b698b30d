package org.joinder.extraction.citations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** One law of a text in the making: what its mentions add up to. */
final class Statute implements Comparable<Statute> {

    private static final String PUBLIC_LAW = "/us/pl/";
    private static final String CODE = "/us/usc/";

    private final String rule;
    private Span first;
    private @Nullable String id;
    private final @Nullable String name;
    private @Nullable String cite;
    private @Nullable String section;
    private List<Span> again = List.of();
    private Set<String> moreIds = Set.of();

    /** What was added last: a text often cites the same list again. */
    private List<String> lastMore = List.of();

    Statute(int start, int end, @Nullable String id, @Nullable String name, String rule) {
        this.first = new Span(start, end);
        this.id = id;
        this.name = name;
        this.rule = rule;
    }

    boolean takesCite() {
        return cite == null;
    }

    void cite(String written) {
        cite = written;
    }

    /** The section of the act as written, given where no citation of a code is. */
    void section(String written) {
        section = section == null ? written : section;
    }

    void again(int start, int end, @Nullable String otherId) {
        Span span = new Span(start, end);
        again = again.isEmpty() ? new ArrayList<>() : again;
        again.add(span.compareTo(first) < 0 ? first : span);
        first = span.compareTo(first) < 0 ? span : first;
        if (id == null || otherId != null && id.startsWith(PUBLIC_LAW) && otherId.startsWith(CODE)) {
            String before = id;
            id = otherId;
            if (before != null) {
                more(List.of(before));
            }
        } else if (otherId != null && !id.equals(otherId)) {
            more(List.of(otherId));
        }
    }

    void more(List<String> ids) {
        if (ids.equals(lastMore)) {
            return;
        }
        lastMore = ids;
        for (String each : ids) {
            if (!each.equals(id)) {
                moreIds = moreIds.isEmpty() ? new LinkedHashSet<>() : moreIds;
                moreIds.add(each);
            }
        }
    }

    StatuteMention mention(@Nullable LocalDate date) {
        String current = Renumbered.current(id, date);
        double sure = name == null ? 0.95 : id == null ? 0.8 : 0.95;
        return new StatuteMention(
                id,
                current,
                List.copyOf(moreIds),
                name,
                cite == null ? section : cite,
                first,
                List.copyOf(again),
                rule,
                sure);
    }

    @Override
    public int compareTo(Statute other) {
        return first.compareTo(other.first);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(name);
    }
}
