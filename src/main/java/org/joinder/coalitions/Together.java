package org.joinder.coalitions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.joinder.base.Jurisdiction;

/** With whom an office signs: of the letters that it signed, how many each other office signed too. Pure. */
final class Together {

    private record Row(Jurisdiction other, int together, int known) {}

    private Together() {}

    static Sheet sheet(Jurisdiction office, Collection<SignedLetter> letters) {
        var own = letters.stream()
                .filter(letter -> letter.signers().contains(office))
                .toList();
        var rows = Arrays.stream(Jurisdiction.values())
                .filter(other -> other != office)
                .map(other -> row(other, own))
                .sorted(Comparator.comparing((Row row) -> -row.together())
                        .thenComparing(row -> row.other().displayName()))
                .map(row -> List.of(
                        row.other().displayName(),
                        Integer.toString(row.together()),
                        Integer.toString(row.known()),
                        CoalitionWords.percent(row.together(), row.known())))
                .toList();
        var sentence = office.displayName() + " is known to have signed "
                + (own.size() == 1 ? "1 letter." : own.size() + " letters.");
        return new Sheet(
                sentence,
                List.of("Jurisdiction", "Signed together", "Of letters where it is known", "Share"),
                own.isEmpty() ? List.of() : rows);
    }

    private static Row row(Jurisdiction other, List<SignedLetter> own) {
        int together = (int) own.stream()
                .filter(letter -> letter.signedBy(other) == Truth.YES)
                .count();
        int known = (int) own.stream()
                .filter(letter -> letter.signedBy(other) != Truth.UNKNOWN)
                .count();
        return new Row(other, together, known);
    }
}
