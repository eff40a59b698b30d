package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalRegulationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16 C.F.R. § 312.5(c) | 16 CFR 312.5(c)",
                "16 C. F. R. § 312.5 | 16 CFR 312.5",
                "Treas. Reg. § 1.501(c)(3)-1 | 26 CFR 1.501(c)(3)-1",
                "Treasury Regulations sections 1.61-2 and 1.61-3 | 26 CFR 1.61-2;26 CFR 1.61-3",
                "16CFR, part 312 | 16 CFR 312",
                "16 C.F.R. Parts 310 and 312 | 16 CFR 310;16 CFR 312",
                "47 C.F.R. §§ 64.1200, 64.1601 | 47 CFR 64.1200;47 CFR 64.1601",
                "17 CFR § 240.10b-5 | 17 CFR 240.10b-5",
                "17 CFR 275.204(a)(11)(G)-1 | 17 CFR 275.204(a)(11)(G)-1",
                "26 CFR § 1.1402(e)-1A | 26 CFR 1.1402(e)-1A",
                "33 CFR § 100.35T01-0125 | 33 CFR 100.35T01-0125",
                "48 CFR 53.303-WH-347 | 48 CFR 53.303-WH-347",
                "47 CFR 54.506 (c) | 47 CFR 54.506(c)",
                "title 16 of the Code of Federal Regulations, part 312 | 16 CFR 312",
                "Title 16, Code of Federal Regulations, Section 312.5 | 16 CFR 312.5",
                "section 312.5 of title 16, Code of Federal Regulations | 16 CFR 312.5",
                "part 312 of title 16 of the Code of Federal Regulations | 16 CFR 312",
            })
    void readsPartsAndSections(String written, String expected) {
        Reading reading = Reading.of("The rule, " + written + ", says so.");

        assertThat(reading.cites()).containsExactly(expected.split(";"));
        assertThat(reading.types()).containsOnly(CitationType.CFR);
    }
}
