package org.joinder.signon;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;

/**
 * Business days of the federal government: Monday to Friday without the legal public holidays of 5 U.S.C. 6103(a), each
 * moved off the weekend as section 6103(b) and Executive Order 11582 say, a Saturday's to the Friday before and a
 * Sunday's to the Monday after. Inauguration Day, which is one around Washington alone, is a business day.
 *
 * @see "docs/decisions/0020-business-days-from-the-statute.md"
 */
final class FederalCalendar {

    private static final int KING_SINCE = 1986;
    private static final int JUNETEENTH_SINCE = 2021;

    private FederalCalendar() {}

    static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY && !isHoliday(day);
    }

    /** The business days after the one and up to the other, that included; 0 when there is none or it is not later. */
    static int businessDays(LocalDate after, LocalDate upTo) {
        return after.isBefore(upTo)
                ? (int) after.plusDays(1)
                        .datesUntil(upTo.plusDays(1))
                        .filter(FederalCalendar::isBusinessDay)
                        .count()
                : 0;
    }

    /** The first day with that many business days behind the one given. */
    static LocalDate plus(LocalDate day, int businessDays) {
        LocalDate result = day;
        for (int left = businessDays; left > 0; ) {
            result = result.plusDays(1);
            left -= isBusinessDay(result) ? 1 : 0;
        }
        return result;
    }

    /** The last business day with that many business days behind it up to the day given, that included. */
    static LocalDate minus(LocalDate day, int businessDays) {
        LocalDate result = day;
        for (int left = businessDays; left > 0; ) {
            left -= isBusinessDay(result) ? 1 : 0;
            result = result.minusDays(1);
        }
        while (!isBusinessDay(result)) {
            result = result.minusDays(1);
        }
        return result;
    }

    /** Whether the day is a legal public holiday, or one is observed on it; New Year's may be on the last of December. */
    static boolean isHoliday(LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() + 1)
                .flatMap(FederalCalendar::holidays)
                .anyMatch(day::equals);
    }

    private static Stream<LocalDate> holidays(int year) {
        return Stream.of(
                        Stream.of(
                                observed(LocalDate.of(year, Month.JANUARY, 1)),
                                nth(year, Month.FEBRUARY, 3, MONDAY),
                                LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)),
                                observed(LocalDate.of(year, Month.JULY, 4)),
                                nth(year, Month.SEPTEMBER, 1, MONDAY),
                                nth(year, Month.OCTOBER, 2, MONDAY),
                                observed(LocalDate.of(year, Month.NOVEMBER, 11)),
                                nth(year, Month.NOVEMBER, 4, THURSDAY),
                                observed(LocalDate.of(year, Month.DECEMBER, 25))),
                        Stream.of(nth(year, Month.JANUARY, 3, MONDAY)).filter(_ -> year >= KING_SINCE),
                        Stream.of(observed(LocalDate.of(year, Month.JUNE, 19))).filter(_ -> year >= JUNETEENTH_SINCE))
                .flatMap(each -> each);
    }

    private static LocalDate nth(int year, Month month, int place, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(place, weekday));
    }

    private static LocalDate observed(LocalDate holiday) {
        return switch (holiday.getDayOfWeek()) {
            case SATURDAY -> holiday.minusDays(1);
            case SUNDAY -> holiday.plusDays(1);
            default -> holiday;
        };
    }
}
