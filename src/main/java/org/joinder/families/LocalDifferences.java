package org.joinder.families;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinder.review.Finding;
import org.joinder.review.FindingKind;
import org.joinder.review.ReviewState;
import org.joinder.review.TargetWords;

/** What releases about one event say differently: their own quote, number, date, contact, and whom each names. */
public record LocalDifferences(List<Difference> differences) {

    /** What each release says of one kind that not all of them say, in the order of the releases. */
    public record Difference(FindingKind kind, List<List<String>> each) {}

    /** From the findings of each release; rejected ones say nothing. */
    public static LocalDifferences of(List<List<Finding>> releases) {
        var said = releases.stream().map(LocalDifferences::said).toList();
        List<Difference> differences = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            var each = said.stream()
                    .map(one -> one.getOrDefault(kind, Set.of()).stream()
                            .filter(words -> !isSaidByAll(said, kind, words))
                            .toList())
                    .toList();
            if (each.stream().anyMatch(only -> !only.isEmpty())) {
                differences.add(new Difference(kind, each));
            }
        }
        return new LocalDifferences(differences);
    }

    private static boolean isSaidByAll(List<Map<FindingKind, Set<String>>> said, FindingKind kind, String words) {
        return said.stream().allMatch(one -> one.getOrDefault(kind, Set.of()).contains(words));
    }

    private static Map<FindingKind, Set<String>> said(List<Finding> findings) {
        Map<FindingKind, Set<String>> said = new EnumMap<>(FindingKind.class);
        findings.stream()
                .filter(finding -> finding.state() != ReviewState.REJECTED)
                .map(finding -> finding.mention().target())
                .forEach(target -> said.computeIfAbsent(FindingKind.of(target), _ -> new LinkedHashSet<>())
                        .add(TargetWords.of(target)));
        return said;
    }
}
