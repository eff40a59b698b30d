package org.joinder.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fits the words a source gives for a day into the periods that are known already, whichever is read first. */
final class TextHistory {

    private TextHistory() {}

    /** The periods, oldest first, with these words in force from their day on until others are known to follow. */
    static List<StatuteText> with(List<StatuteText> known, StatuteText told) {
        List<StatuteText> periods = new ArrayList<>(known);
        LocalDate from = told.validFrom();
        Optional<StatuteText> covering =
                known.stream().filter(each -> each.isInForceOn(from)).findFirst();
        if (covering.isPresent()) {
            StatuteText before = covering.get();
            if (before.saysTheSameAs(told)) {
                return sorted(periods);
            }
            periods.remove(before);
            periods.add(told.until(before.validTo()));
            if (before.validFrom().isBefore(from)) {
                periods.add(before.until(from));
            }
            return sorted(periods);
        }
        Optional<StatuteText> next = known.stream()
                .filter(each -> each.validFrom().isAfter(from))
                .min(Comparator.comparing(StatuteText::validFrom));
        if (next.isPresent() && next.get().saysTheSameAs(told)) {
            periods.remove(next.get());
            periods.add(next.get().since(from));
        } else {
            periods.add(told.until(next.map(StatuteText::validFrom).orElse(null)));
        }
        return sorted(periods);
    }

    /** The periods when a source no longer has the provision on that day: what was in force until then ends. */
    static List<StatuteText> without(List<StatuteText> known, LocalDate day) {
        return sorted(known.stream()
                .map(each -> each.validTo() == null && each.validFrom().isBefore(day) ? each.until(day) : each)
                .toList());
    }

    private static List<StatuteText> sorted(List<StatuteText> periods) {
        return periods.stream()
                .sorted(Comparator.comparing(StatuteText::validFrom))
                .toList();
    }
}
