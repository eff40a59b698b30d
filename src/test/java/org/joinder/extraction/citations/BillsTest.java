package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BillsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H.R. 1865;H.R.1865;HR 1865;H. R. 1865;hr1865;H.R. No. 1865;h.r. 1865 | H.R. 1865",
                "S. 1693;S.1693;S 1693 | S. 1693",
                "H.Res. 49;H. Res. 49;HRES 49;House Resolution 49;HRes 49 | H.Res. 49",
                "S.J. Res. 34;S.J.Res.34;sjres34;Senate Joint Resolution 34 | S.J.Res. 34",
                "H. Con. Res. 7;HCONRES 7;House Concurrent Resolution 7;HConRes 7 | H.Con.Res. 7",
            })
    void writesEverySpellingOfABillOfCongressTheSameWay(String spellings, String expected) {
        for (String written : spellings.split(";")) {
            assertThat(Reading.of("Congress is asked to pass " + written + " now.")
                            .cites())
                    .as(written)
                    .containsExactly(expected);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bill-cases.csv", delimiter = ';', numLinesToSkip = 1)
    void readsTheBillsOfEveryLegislature(String office, String sentence, String expected) {
        String owners = expected.replaceAll("(^|, )", "$1" + office + " ");

        assertThat(Reading.from(Jurisdiction.of(office), sentence).bills()).containsExactly(owners.split(", "));
    }

    @Test
    void numbersTheCongressByTheDayOfTheText() {
        Reading reading = Reading.on(LocalDate.of(2017, 8, 16), "H.R. 1865 and S. 1693");

        assertThat(reading.found.bills()).extracting(BillMention::id).containsExactly("us/115/hr1865", "us/115/s1693");
    }

    @Test
    void believesTheCongressThatTheTextNames() {
        Reading reading = Reading.on(LocalDate.of(2017, 8, 16), "H.R. 3590 (111th Congress) became law");

        assertThat(reading.found.bills()).extracting(BillMention::id).containsExactly("us/111/hr3590");
    }

    @Test
    void leavesTheCongressOpenWhereNoDayIsKnown() {
        assertThat(Reading.of("H.R. 1865").found.bills())
                .extracting(BillMention::id)
                .containsOnlyNulls();
    }

    @Test
    void letsTheOfficeDecideWhoseASenateBillIs() {
        assertThat(Reading.from(Jurisdiction.SOUTH_CAROLINA, "the General Assembly passed S. 897")
                        .bills())
                .containsExactly("SC S. 897");
        assertThat(Reading.from(Jurisdiction.SOUTH_CAROLINA, "We ask Congress and the U.S. Senate to pass S. 897")
                        .bills())
                .containsExactly("US S. 897");
    }

    @Test
    void letsANameRightBeforeDecide() {
        assertThat(Reading.from(Jurisdiction.NEW_MEXICO, "It mirrors Texas S.B. 8 and California's AB 375.")
                        .bills())
                .containsExactly("TX SB 8", "CA AB 375");
    }

    @Test
    void countsABillOnceAndKeepsWhereItStandsAgain() {
        Reading reading = Reading.from(Jurisdiction.TEXAS, "HB 20 is law. House Bill 20 took effect.");

        assertThat(reading.found.bills()).hasSize(1);
        assertThat(reading.found.bills().getFirst().again()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ames v. Bell, 402 U. S. 77",
                "123 S. 456",
                "Suite S 400",
                "Little Rock, AR 72201",
                "100 S. Ct. 200",
                "1200 S. 5th Street",
                "HR 24/7 hotline",
                "Room H-123",
                "the HR 2020-2021 budget",
                "PS 118 in Brooklyn",
                "45 So. 2d 33",
                "A 12-year-old boy",
                "Call 800-555-0100",
            })
    void leavesAddressesReportersAndNumbersAlone(String written) {
        assertThat(Reading.of(written).bills()).isEmpty();
    }

    @Test
    void takesARoomOfTheCapitolForNoBill() {
        assertThat(Reading.of("S-230, The Capitol, and H-232, U.S. Capitol").cites())
                .isEmpty();
    }
}
