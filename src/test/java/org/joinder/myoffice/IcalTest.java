package org.joinder.myoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcalTest {

    private static String ical(String words) {
        return Ical.of(
                "New Mexico: dates",
                List.of(new OfficeDate("sign-7", LocalDate.of(2026, 12, 4), words, "letters/7")),
                Instant.parse("2026-11-23T15:00:00Z"));
    }

    @Test
    void writesAWholeDayThatKeepsItsIdentity() {
        assertThat(ical("Last day to sign"))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("UID:sign-7@joinder\r\n")
                .contains("DTSTAMP:20261123T150000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20261204\r\nDTEND;VALUE=DATE:20261205\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void escapesWhatMeansSomethingInTheFormat() {
        assertThat(ical("a, b; c\\d\ne")).contains("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n");
    }

    @Test
    void foldsLongLinesWithinSeventyFiveOctetsAndLosesNothing() {
        String words = "“Doña Ana’s letter” ".repeat(20).strip();
        String ical = ical(words);

        assertThat(ical.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(ical.replace("\r\n ", "")).contains("SUMMARY:" + words + "\r\n");
    }
}
