package org.joinder.myoffice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes days as iCalendar (RFC 5545): whole-day events, lines of at most 75 octets ended by CR LF. */
final class Ical {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    private Ical() {}

    static String of(String name, List<OfficeDate> dates, Instant now) {
        var ical = new Ical();
        ical.line("BEGIN:VCALENDAR");
        ical.line("VERSION:2.0");
        ical.line("PRODID:-//Joinder//My office//EN");
        ical.line("METHOD:PUBLISH");
        ical.line("NAME:" + text(name));
        ical.line("X-WR-CALNAME:" + text(name));
        ical.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        dates.forEach(date -> ical.event(date, now));
        ical.line("END:VCALENDAR");
        return ical.out.toString();
    }

    private void event(OfficeDate date, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + date.key() + "@joinder");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + DAY.format(date.on()));
        line("DTEND;VALUE=DATE:" + DAY.format(date.on().plusDays(1)));
        line("SUMMARY:" + text(date.words()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    // A line is folded between characters, never within one, so each piece is measured in octets.
    private void line(String line) {
        int octets = 0;
        for (int index = 0; index < line.length(); ) {
            int character = line.codePointAt(index);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += size;
            index += one.length();
        }
        out.append("\r\n");
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
