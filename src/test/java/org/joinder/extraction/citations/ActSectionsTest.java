package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinder.base.SourceText;
import org.junit.jupiter.api.Test;
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
                "Section 5(a)(1) of the FTC Act | /us/usc/t15/s45/a/1",
                "section 230(c)(1) of the Communications Decency Act | /us/usc/t47/s230/c/1",
                "section 501(c)(3) of the Internal Revenue Code | /us/usc/t26/s501/c/3",
                "I.R.C. § 501(c)(3) | /us/usc/t26/s501/c/3",
                "Section 230(e)(1) | /us/usc/t47/s230/e/1",
                "Section 706 of the Telecommunications Act of 1996 | /us/usc/t47/s1302",
                "Section 509 of the Telecommunications Act of 1996 | /us/pl/104/104"
            })
    void isFoundWhereTheCodeHoldsItOrElseInTheLaw(String cited, String id) {
        CitationFindings found = new CitationFinder()
                .find(SourceText.of("This is about " + cited + ", which they wrote."), CitationContext.UNKNOWN);

        assertThat(found.statutes()).extracting(StatuteMention::id).containsExactly(id);
    }

    @Test
    void aSmallSectionIsTheActsOnlyWhereTheActIsNamedToo() {
        var alone =
                new CitationFinder().find(SourceText.of("They rely on section 230 in court."), CitationContext.UNKNOWN);
        var named = new CitationFinder()
                .find(
                        SourceText.of("The Communications Decency Act is old. Under section 230(e)(1) they go free."),
                        CitationContext.UNKNOWN);

        assertThat(alone.statutes()).isEmpty();
        assertThat(named.statutes()).singleElement().satisfies(law -> {
            assertThat(law.cite()).isEqualTo("section 230(e)(1)");
            assertThat(law.moreIds()).containsExactly("/us/usc/t47/s230/e/1");
        });
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
