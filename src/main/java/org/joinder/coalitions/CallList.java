package org.joinder.coalitions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.joinder.base.Jurisdiction;

/**
 * Whom to call for an open round: offices that have not signed, those first that signed most of the earlier letters and
 * most often beside those who signed this one. The counts are shown, so that a person can judge for themselves. Pure.
 */
final class CallList {

    private record Row(Jurisdiction office, int signed, int known, int besides) {}

    private CallList() {}

    static Sheet sheet(Set<Jurisdiction> signed, int target, Collection<SignedLetter> earlier) {
        var rows = Arrays.stream(Jurisdiction.values())
                .filter(office -> !signed.contains(office))
                .map(office -> row(office, signed, earlier))
                .sorted(Comparator.comparingDouble((Row row) -> -share(row))
                        .thenComparing(row -> -row.besides())
                        .thenComparing(row -> row.office().displayName()))
                .map(row -> List.of(
                        row.office().displayName(),
                        row.signed() + " of " + row.known(),
                        row.besides() + " of " + signed.size()))
                .toList();
        int missing = Math.max(0, target - signed.size());
        var sentence = signed.size() + " of " + target + " signed, "
                + (missing == 0 ? "the target is reached." : missing + " more needed, " + rows.size() + " to call.");
        return new Sheet(
                sentence, List.of("Jurisdiction", "Signed earlier letters", "Signed one with who signed now"), rows);
    }

    private static Row row(Jurisdiction office, Set<Jurisdiction> now, Collection<SignedLetter> earlier) {
        int signed = count(earlier, office, Truth.YES);
        int known = signed + count(earlier, office, Truth.NO);
        int besides = (int) now.stream()
                .filter(other -> earlier.stream()
                        .anyMatch(letter -> letter.signers().contains(office)
                                && letter.signers().contains(other)))
                .count();
        return new Row(office, signed, known, besides);
    }

    private static int count(Collection<SignedLetter> earlier, Jurisdiction office, Truth wanted) {
        return (int) earlier.stream()
                .filter(letter -> letter.signedBy(office) == wanted)
                .count();
    }

    private static double share(Row row) {
        return row.known() == 0 ? 0 : (double) row.signed() / row.known();
    }
}
