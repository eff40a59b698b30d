package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitedStatesCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "47 U.S.C. § 230(e)(1)",
                "47 U.S.C. 230(e)(1)",
                "47 USC §230(e)(1)",
                "47 U. S. C. § 230(e)(1)",
                "47 U.S.C.A. § 230(e)(1)",
                "47 U.S.C.S. sec. 230(e)(1)",
                "47 U.S. Code § 230(e)(1)",
                "47 usc 230(e)(1)",
                "47\u00a0U.S.C.\u00a0§\u00a0230(e)(1)",
                "47 U.S.C.\n§ 230(e)(1)",
                "47 United States Code section 230(e)(1)",
                "Title 47, U.S.C., Section 230(e)(1)",
                "title 47 of the United States Code, section 230(e)(1)",
                "section 230(e)(1) of title 47",
                "Section 230(e)(1) of Title 47 of the United States Code",
                "section 230(e)(1), title 47, United States Code",
                "Title 47, Section 230(e)(1) of the United States Code",
                "U.S. Code, Title 47, Section 230(e)(1)",
                "Section 230(e)(1) of 47 U.S.C.",
            })
    void writesEverySpellingOfASectionTheSameWay(String written) {
        Reading reading = Reading.of("They rely on " + written + " in court.");

        assertThat(reading.cites()).containsExactly("47 U.S.C. 230(e)(1)");
        assertThat(reading.lawIds()).containsExactly("/us/usc/t47/s230/e/1");
        assertThat(reading.words()).containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 U.S.C. §§ 1591, 1595(a), and 2421A | 18 U.S.C. 1591;18 U.S.C. 1595(a);18 U.S.C. 2421A",
                "5 U.S.C. §§ 8345 and 8469 | 5 U.S.C. 8345;5 U.S.C. 8469",
                "15 U.S.C. §§ 6501–6506 | 15 U.S.C. 6501;15 U.S.C. 6506",
                "41 U.S.C. §§ 22a-22d | 41 U.S.C. 22a;41 U.S.C. 22d",
                "42 U.S.C. §§ 300aa-1 | 42 U.S.C. 300aa-1",
                "7 U.S.C. 123(20041) | 7 U.S.C. 123(20041)",
                "16 U.S.C. §§ 1531 through 1544 | 16 U.S.C. 1531;16 U.S.C. 1544",
                "50 U.S.C. App. §§ 1--44 | 50 U.S.C. App. 1;50 U.S.C. App. 44",
                "Title 21, United States Code, Sections 841(a)(1) and 846 | 21 U.S.C. 841(a)(1);21 U.S.C. 846",
                "18 U.S.C. § 2252A; 18 U.S.C. § 2422 | 18 U.S.C. 2252A;18 U.S.C. 2422",
            })
    void readsEverySectionOfAList(String written, String expected) {
        assertThat(Reading.of(written).cites()).containsExactly(expected.split(";"));
    }

    @Test
    void keepsADashThatBelongsToTheNumber() {
        Reading reading = Reading.of("42 U.S.C. § 1395w-104 and 42 U.S.C. § 300gg–91(d)(8)");

        assertThat(reading.cites()).containsExactly("42 U.S.C. 1395w-104", "42 U.S.C. 300gg-91(d)(8)");
        assertThat(reading.lawIds()).containsExactly("/us/usc/t42/s1395w–104", "/us/usc/t42/s300gg–91/d/8");
    }

    @Test
    void takesAWholeTitleWhereNoSectionIsNamed() {
        assertThat(Reading.of("crimes under title 18 of the United States Code").cites())
                .containsExactly("18 U.S.C.");
    }

    @Test
    void includesNoteAndEtSeqInWhatStandsThere() {
        assertThat(Reading.of("29 U.S.C. 1001 et seq. and 7 U.S.C. 612c note").words())
                .containsExactly("29 U.S.C. 1001 et seq.", "7 U.S.C. 612c note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "531 U.S. 98 (2000)",
                "47 U.S.C. Smith 230",
                "section Jones 552 of title 5",
                "99 U.S.C. 230",
                "about 50 U.S. consumers",
                "the U.S. 1 corridor",
                "title 30 of the agreement",
            })
    void leavesOtherNumbersAlone(String written) {
        assertThat(Reading.of(written).cites()).isEmpty();
    }

    @Test
    void stopsBeforeTheNextParagraph() {
        assertThat(Reading.of("47 U.S.C.\n\n230 people came").cites()).isEmpty();
    }
}
