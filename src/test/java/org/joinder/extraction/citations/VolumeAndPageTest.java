package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeAndPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "132 Stat. 1253 | 132 Stat. 1253",
                "48 Stat 1064 | 48 Stat. 1064",
                "79 Stat. 437, 439 | 79 Stat. 437",
                "76 Statutes at Large 23 | 76 Stat. 23",
                "83 Fed. Reg. 47,412 | 83 Fed. Reg. 47412",
                "83 Fed.Reg. 47412 | 83 Fed. Reg. 47412",
                "83 FR 47412 | 83 Fed. Reg. 47412",
                "83 F.R. 47412–47420 | 83 Fed. Reg. 47412",
                "83 Federal Register 47412 | 83 Fed. Reg. 47412",
            })
    void readsVolumeAndPage(String written, String expected) {
        assertThat(Reading.of("See " + written + ".").cites()).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 F. Supp. 2d 3",
                "5 F.R.D. 5",
                "55 F.3d 100",
                "115 Harv. L. Rev. 5",
                "Fed. R. Civ. P. 12(b)(6)",
                "$83 FR 47412",
                "4 Colo. Law. 5",
            })
    void leavesReportersAndReviewsAlone(String written) {
        assertThat(Reading.of(written).cites()).isEmpty();
    }
}
