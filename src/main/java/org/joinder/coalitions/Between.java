package org.joinder.coalitions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;

/** What each office did between an earlier letter and a later one. Pure. */
final class Between {

    private Between() {}

    enum Change {
        JOINED("Joined"),
        DROPPED("Dropped"),
        BOTH("Signed both"),
        NEVER("Signed neither"),
        UNKNOWN("Not known");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Change change(Truth earlier, Truth later) {
        if (earlier == Truth.UNKNOWN || later == Truth.UNKNOWN) {
            return Change.UNKNOWN;
        }
        if (earlier == later) {
            return later == Truth.YES ? Change.BOTH : Change.NEVER;
        }
        return later == Truth.YES ? Change.JOINED : Change.DROPPED;
    }

    static Sheet sheet(SignedLetter earlier, SignedLetter later) {
        Map<Change, List<Jurisdiction>> by = Arrays.stream(Jurisdiction.values())
                .collect(Collectors.groupingBy(
                        office -> change(earlier.signedBy(office), later.signedBy(office)),
                        () -> new EnumMap<>(Change.class),
                        Collectors.toList()));
        var sentence = Arrays.stream(Change.values())
                .map(change -> by.getOrDefault(change, List.of()).size() + " "
                        + change.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "", "."));
        var rows = by.entrySet().stream()
                .flatMap(group -> group.getValue().stream()
                        .map(office -> List.of(
                                office.displayName(),
                                group.getKey().words(),
                                words(earlier.signedBy(office)),
                                words(later.signedBy(office)))))
                .toList();
        return new Sheet(sentence, List.of("Jurisdiction", "Between the two", earlier.label(), later.label()), rows);
    }

    private static String words(Truth signed) {
        return switch (signed) {
            case YES -> "Signed";
            case NO -> "Did not sign";
            case UNKNOWN -> "Not known";
        };
    }
}
