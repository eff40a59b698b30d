package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinder.base.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A section cited by its number in an act: where the Code holds it, or the law as a whole where nobody has said. */
class ActSectionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Section 5 of the FTC Act | /us/usc/t15/s45",
                "Section 230 of the Communications Decency Act | /us/usc/t47/s230",
                "Section 2703 of the Stored Communications Act | /us/usc/t18/s2703",
                "Section 706 of the Telecommunications Act of 1996 | /us/usc/t47/s1302",
                "Section 509 of the Telecommunications Act of 1996 | /us/pl/104/104"
            })
    void isFoundWhereTheCodeHoldsItOrElseInTheLaw(String cited, String id) {
        CitationFindings found = new CitationFinder()
                .find(SourceText.of("This is about " + cited + ", which they wrote."), CitationContext.UNKNOWN);

        assertThat(found.statutes()).extracting(StatuteMention::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"Telecommunications Act of 1996, Pub. L. 104-104", "Pub. L. 104-104. The Telecommunications Act of 1996"
    })
    void anActAndItsLawAreOne(String cited) {
        CitationFindings found =
                new CitationFinder().find(SourceText.of("It was the " + cited + "."), CitationContext.UNKNOWN);

        assertThat(found.statutes()).hasSize(1);
    }
}
