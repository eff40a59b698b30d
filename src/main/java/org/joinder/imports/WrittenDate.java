package org.joinder.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/** The day on which a law says it was approved: {@code Approved March 13, 2017.} */
final class WrittenDate {

    private static final Pattern APPROVED = Pattern.compile("Approved ([A-Z][a-z]+ \\d{1,2}, \\d{4})");

    private WrittenDate() {}

    static @Nullable LocalDate in(String text) {
        Matcher approved = APPROVED.matcher(text);
        LocalDate last = null;
        while (approved.find()) {
            try {
                last = LocalDate.parse(approved.group(1), WrittenDay.FORM);
            } catch (DateTimeException noDay) {
                // a month that is none: the law goes without a day
            }
        }
        return last;
    }
}
