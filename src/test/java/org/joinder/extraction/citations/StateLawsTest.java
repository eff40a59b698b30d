package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateLawsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "state-law-cases.csv", delimiter = ';', numLinesToSkip = 1)
    void readsTheLawOfEveryJurisdiction(String type, String written) {
        Reading reading = Reading.of("This violates " + written + ", they say.");

        assertThat(reading.types()).containsExactly(CitationType.valueOf("STATE_" + type));
        assertThat(reading.words().getFirst()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "section 501.204, Florida Statutes | section 501.204, Florida Statutes",
                "Chapter 501, Part II, Florida Statutes | Chapter 501, Part II, Florida Statutes",
                "§ 59.1-200 of the Code of Virginia | § 59.1-200 of the Code of Virginia",
                "Section 407.020, RSMo | Section 407.020, RSMo",
                "§ 407.020 RSMo | § 407.020 RSMo",
                "chapter 19.86 RCW | chapter 19.86 RCW",
                "12.2.4.9 NMAC | 12.2.4.9 NMAC",
                "§ 30-14-103, MCA | § 30-14-103, MCA",
            })
    void readsNumbersThatStandBeforeTheirLaw(String written, String expected) {
        assertThat(Reading.of("as " + written + " provides").words()).containsExactly(expected);
    }

    @Test
    void readsTheSectionBehindTheYearOfItsSupplement() {
        assertThat(Reading.of("as amended by K.S.A. 2021 Supp. 75-7c03 and after")
                        .words())
                .containsExactly("K.S.A. 2021 Supp. 75-7c03");
    }

    @Test
    void leavesTheEditionAndEtSeqOutOfTheCitation() {
        Reading reading = Reading.of("Va. Code Ann. § 19.2-56.2 (West 2010) and C.R.S. § 6-1-101 et seq.");

        assertThat(reading.cites()).containsExactly("Va. Code Ann. § 19.2-56.2", "C.R.S. § 6-1-101");
        assertThat(reading.words())
                .containsExactly("Va. Code Ann. § 19.2-56.2 (West 2010)", "C.R.S. § 6-1-101 et seq.");
    }

    @Test
    void readsTheYearOfAnEditionBeforeTheSection() {
        assertThat(Reading.of("as 74 O.S. 2021, § 18b and NMSA 1978, § 57-12-3 provide")
                        .words())
                .containsExactly("74 O.S. 2021, § 18b", "NMSA 1978, § 57-12-3");
    }

    @Test
    void readsActsThatStatesNumber() {
        Reading reading = Reading.of("Act 689 of 2023, Act No. 12 of the 2024 Regular Session and Act 5 of the plan");

        assertThat(reading.words()).containsExactly("Act 689 of 2023", "Act No. 12 of the 2024 Regular Session");
    }

    @Test
    void readsABareSectionInTheDistrictsOwnPapersAlone() {
        String sentence = "as provided under § 1-1163.33.";

        assertThat(Reading.from(Jurisdiction.DISTRICT_OF_COLUMBIA, sentence).words())
                .containsExactly("§ 1-1163.33");
        assertThat(Reading.of(sentence).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Cal. App. 2d 3",
                "5 Cal. 4th 1",
                "2 Ohio St. 3d 5",
                "33 N.Y. 45",
                "40 Tex. L. Rev. 300",
                "7 P.R.R. 21",
                "Comptroller No. 14-R2",
                "Pittsburgh, PA 15222-1234",
                "as 12.5 million people know",
                "AS 12.5 MILLION KNOW",
                "an IC 35 circuit",
                "Texas, 5 percent of it",
                "The Ohio State Bar Association",
                "see section 3.2 of the agreement",
                "Attorney General of Oregon\nBASIL GUTHRIE\nSolicitor General\nCounsel of Record\n1162 Court Street",
                "Oregon Solicitor General Counsel of Record 1162 Court Street",
            })
    void leavesReportersPlacesAndPlainNumbersAlone(String written) {
        assertThat(Reading.of(written).cites()).isEmpty();
    }
}
