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

/** What two releases about one event say differently: their own quote, number, date, contact, and whom each names. */
public record LocalDifferences(List<Difference> differences) {

    /** What only the first and only the second says of one kind. */
    public record Difference(FindingKind kind, List<String> first, List<String> second) {}

    public static LocalDifferences of(List<Finding> first, List<Finding> second) {
        Map<FindingKind, Set<String>> one = said(first);
        Map<FindingKind, Set<String>> other = said(second);
        List<Difference> differences = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<String> onlyFirst = without(one, other, kind);
            List<String> onlySecond = without(other, one, kind);
            if (!onlyFirst.isEmpty() || !onlySecond.isEmpty()) {
                differences.add(new Difference(kind, onlyFirst, onlySecond));
            }
        }
        return new LocalDifferences(differences);
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

    private static List<String> without(
            Map<FindingKind, Set<String>> said, Map<FindingKind, Set<String>> other, FindingKind kind) {
        Set<String> only = new LinkedHashSet<>(said.getOrDefault(kind, Set.of()));
        only.removeAll(other.getOrDefault(kind, Set.of()));
        return List.copyOf(only);
    }
}
