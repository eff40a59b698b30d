package org.joinder.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FederalCalendarTest {

    /** Days on which the Office of Personnel Management lists a federal holiday, the moved ones among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-12-24", "2010-12-31", "2013-07-04", "2017-01-02", "2021-06-18", "2021-07-05", "2021-10-11",
                "2021-12-24", "2021-12-31", "2022-06-20", "2022-12-26", "2023-01-02", "2023-11-10", "2026-01-01",
                "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-10-12",
                "2026-11-11", "2026-11-26", "2026-12-25", "2027-06-18", "2027-07-05", "2027-12-24", "2027-12-31"
            })
    void restsOnFederalHolidays(LocalDate day) {
        assertThat(FederalCalendar.isHoliday(day)).isTrue();
        assertThat(FederalCalendar.isBusinessDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-01-21",
                "2020-06-19",
                "2025-01-21",
                "2026-06-22",
                "2026-07-06",
                "2026-11-27",
                "2026-12-24",
                "2017-01-20"
            })
    void worksOnDaysThatAreNone(LocalDate day) {
        assertThat(FederalCalendar.isBusinessDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-14, 2013-07-08, 15",
        "2026-11-25, 2026-11-25, 0",
        "2026-11-25, 2026-11-27, 1",
        "2026-12-23, 2027-01-04, 6",
        "2026-07-02, 2026-07-06, 1",
        "2026-11-30, 2026-11-25, 0"
    })
    void countsFromTheNextDayToTheLastOne(LocalDate after, LocalDate upTo, int days) {
        assertThat(FederalCalendar.businessDays(after, upTo)).isEqualTo(days);
    }

    @Test
    void findsTheDayWithSoManyBehindIt() {
        assertThat(FederalCalendar.plus(LocalDate.of(2026, 11, 25), 10)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(FederalCalendar.plus(LocalDate.of(2026, 11, 25), 0)).isEqualTo(LocalDate.of(2026, 11, 25));
    }
}
