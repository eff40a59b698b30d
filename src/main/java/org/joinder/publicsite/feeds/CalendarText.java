package org.joinder.publicsite.feeds;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Writes dates as an iCalendar by RFC 5545: whole days, with the address of the page that tells of each. */
public final class CalendarText {

    /** A day and what happened or is due on it; the page is its full address. */
    public record Day(LocalDate date, String kind, String words, String page) {}

    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** The calendar as UTF-8. */
    public static byte[] write(String name, List<Day> days) {
        var calendar = new CalendarText();
        calendar.whole(name, days);
        return calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void whole(String name, List<Day> days) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Joinder//Public record//EN");
        line("CALSCALE:GREGORIAN");
        line("NAME:" + escaped(name));
        line("X-WR-CALNAME:" + escaped(name));
        days.forEach(this::event);
        line("END:VCALENDAR");
    }

    private void event(Day day) {
        line("BEGIN:VEVENT");
        line("UID:" + identity(day) + "@joinder");
        line("DTSTAMP:" + compact(day.date()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + compact(day.date()));
        line("SUMMARY:" + escaped(day.words()));
        if (!day.kind().isBlank()) {
            line("CATEGORIES:" + escaped(day.kind()));
        }
        line("URL:" + day.page());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    // A day keeps its identity as long as it says the same, so that a calendar that is read again doubles nothing.
    private static UUID identity(Day day) {
        return UUID.nameUUIDFromBytes(
                (day.page() + "\n" + day.date() + "\n" + day.words()).getBytes(StandardCharsets.UTF_8));
    }

    private static String compact(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Ends the line as the standard wants it, folded before its 76th octet and never within a character. */
    private void line(String content) {
        int octets = 0;
        for (int index = 0; index < content.length(); ) {
            int point = content.codePointAt(index);
            int width = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(point);
            octets += width;
            index += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
