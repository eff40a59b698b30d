package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicLawsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pub. L. 115-164",
                "Pub. L. No. 115-164",
                "Pub.L. 115–164",
                "P.L. 115-164",
                "P. L. 115-164",
                "PL 115-164",
                "PUB. L. 115-164",
                "PUBLIC LAW 115-164",
                "Public Law 115 - 164",
                "Public Law No. 115—164",
                "public law 115-164",
                "Public Law 115-0164",
                "Public Law No: 115-164",
            })
    void writesEverySpellingTheSameWay(String written) {
        Reading reading = Reading.of("enacted as " + written + ", which says so");

        assertThat(reading.cites()).containsExactly("Pub. L. 115-164");
        assertThat(reading.lawIds()).containsExactly("/us/pl/115/164");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Priv. L. 109-1", "Pvt. L. 109-1", "Private Law 109-1", "Pvt. L. No. 109-1", "Priv L 109–1"})
    void tellsPrivateLawsApart(String written) {
        Reading reading = Reading.of(written);

        assertThat(reading.cites()).containsExactly("Pvt. L. 109-1");
        assertThat(reading.types()).containsExactly(CitationType.PRIVATE_LAW);
    }

    @Test
    void readsEveryLawOfAList() {
        assertThat(Reading.of("Public Laws 104-104 and 105-277").cites())
                .containsExactly("Pub. L. 104-104", "Pub. L. 105-277");
    }

    @Test
    void includesTheSectionThatLeadsUpToTheLaw() {
        assertThat(Reading.of("section 4(b)(1) of Public Law 115-164 applies").words())
                .containsExactly("section 4(b)(1) of Public Law 115-164");
    }

    @Test
    void countsALawOfGuamAmongItsSessionLaws() {
        assertThat(Reading.from(Jurisdiction.GUAM, "enacted by Public Law 36-107")
                        .types())
                .containsExactly(CitationType.STATE_SESSION);
    }

    @Test
    void reportsALawAndItsPageInTheStatutesAtLargeOnce() {
        Reading reading = Reading.of("Pub. L. No. 104-104, § 509, 110 Stat. 133, 137–39 (1996)");

        assertThat(reading.cites()).containsExactly("Pub. L. 104-104", "110 Stat. 133");
        assertThat(Reading.of("Pub. L. 104-104, 110 Stat. 56").lawIds()).containsExactly("/us/pl/104/104");
    }
}
