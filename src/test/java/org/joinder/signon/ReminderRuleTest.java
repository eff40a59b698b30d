package org.joinder.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joinder.letters.LetterId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderRuleTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    /** A Monday at noon there. */
    private static final Instant OPENED = Instant.parse("2026-11-16T17:00:00Z");
    /** A Friday, five in the afternoon there; Thanksgiving is eight days before. */
    private static final Instant DEADLINE = Instant.parse("2026-12-04T22:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // now, business days before the deadline that the reminder belongs to (-1: none)
        "2026-11-16T18:00:00Z, -1",
        "2026-11-27T13:59:59Z, -1", // 8:59 on the fifth business day before
        "2026-11-27T14:00:00Z,  5",
        "2026-11-29T14:00:00Z,  5", // over the weekend the same one is due
        "2026-12-02T13:00:00Z,  5",
        "2026-12-02T14:00:00Z,  2",
        "2026-12-04T22:00:00Z,  2", // the deadline's second
        "2026-12-04T22:00:01Z, -1"
    })
    void isDueFromNineOfItsDayUntilTheNext(Instant now, int expected) {
        assertThat(ReminderRule.due(round(RoundStatus.OPEN, true, List.of(5, 2)), now)
                        .orElse(-1))
                .isEqualTo(expected);
    }

    @Test
    void countsNoHolidaysAndNoWeekends() {
        var round = round(RoundStatus.OPEN, true, List.of());
        assertThat(ReminderRule.day(round, 5)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(ReminderRule.day(round, 6)).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void leavesOutWhatWouldFallOnTheDayOfOpeningOrBefore() {
        var round = round(RoundStatus.OPEN, true, List.of(20, 13));
        assertThat(ReminderRule.day(round, 13)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(ReminderRule.due(round, Instant.parse("2026-11-20T17:00:00Z")))
                .isEmpty();
    }

    @Test
    void remindsNobodyWhilePausedOrSwitchedOffOrWithoutRules() {
        var now = Instant.parse("2026-12-02T17:00:00Z");
        assertThat(ReminderRule.due(round(RoundStatus.PAUSED, true, List.of(2)), now))
                .isEmpty();
        assertThat(ReminderRule.due(round(RoundStatus.CLOSED, true, List.of(2)), now))
                .isEmpty();
        assertThat(ReminderRule.due(round(RoundStatus.OPEN, false, List.of(2)), now))
                .isEmpty();
        assertThat(ReminderRule.due(round(RoundStatus.OPEN, true, List.of()), now))
                .isEmpty();
    }

    @Test
    void tellsTheNextDay() {
        var round = round(RoundStatus.OPEN, true, List.of(5, 2));
        assertThat(ReminderRule.next(round, Instant.parse("2026-11-20T17:00:00Z")))
                .hasValue(LocalDate.of(2026, 11, 27));
        assertThat(ReminderRule.next(round, Instant.parse("2026-11-27T14:00:00Z")))
                .hasValue(LocalDate.of(2026, 12, 2));
        assertThat(ReminderRule.next(round, Instant.parse("2026-12-03T14:00:00Z")))
                .isEmpty();
    }

    private static Round round(RoundStatus status, boolean reminders, List<Integer> days) {
        var rules = new SignOnRules("None", 0, false, 0, 0, "Paper", "Paper", false, days);
        return new Round(new RoundId(1), new LetterId(1), 1, status, OPENED, DEADLINE, ZONE, 36, rules, reminders);
    }
}
