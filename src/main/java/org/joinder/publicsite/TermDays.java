package org.joinder.publicsite;

import java.time.LocalDate;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/** Says from when to when somebody held an office, as far as it is known. */
final class TermDays {

    private TermDays() {}

    static String inWords(@Nullable LocalDate starts, @Nullable LocalDate ends, @Nullable LocalDate seenOn) {
        if (starts == null && ends == null) {
            return seenOn == null ? "days not known" : "in office on " + WrittenDay.of(seenOn);
        }
        var from = starts == null ? "until " : "from " + WrittenDay.of(starts);
        return ends == null ? from : from + (starts == null ? "" : " to ") + WrittenDay.of(ends);
    }
}
