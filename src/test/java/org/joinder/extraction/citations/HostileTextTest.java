package org.joinder.extraction.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.joinder.base.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    /** Four times the text takes about four times as long; looking back over all of it each time would take sixteen. */
    private static final double MOST_GROWTH = 10;

    private final CitationFinder finder = new CitationFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Act ",
                "A",
                "§",
                "§ 1, ",
                "§ 1, § 2, ",
                "§§§§ 1 ",
                "U.S.C. ",
                "1 U.S.C. ",
                "Section 1 of the ",
                "H.R. ",
                "S. 1, ",
                "House Bills 1, 2, ",
                "Texas ",
                "Cal. Code ",
                "Protection and Privacy ",
                "Protection, ",
                "(((((",
                "1.1.1.1.",
                "1-1-1-1-",
                "Pub. L. 1-1, ",
                "Title 1, Section 1, ",
                "Md. Code Ann., Health-Gen. ",
                "\n",
                "\u00a0",
                "\u0000",
                "\ud83d",
            })
    void growsWithTheTextAndNotWithItsSquare(String piece) {
        String once = piece.repeat(60_000 / piece.length());
        String fourTimes = once.repeat(4);
        long least = Long.MAX_VALUE;
        long leastOfFour = Long.MAX_VALUE;
        double growth = Double.MAX_VALUE;
        // The least of each: what a busy machine adds is no growth.
        for (int round = 0; round < 20 && growth > MOST_GROWTH; round++) {
            least = Math.min(least, time(once));
            leastOfFour = Math.min(leastOfFour, time(fourTimes));
            growth = (double) leastOfFour / Math.max(200_000, least);
        }

        assertThat(growth).isLessThan(MOST_GROWTH);
    }

    @Test
    void readsFiveMillionCharactersWithoutALineEnd() {
        String text = "under 47 U.S.C. § 230 and H.R. 1865 and the Sherman Act ".repeat(90_000);

        CitationFindings found = finder.find(SourceText.of(text), CitationContext.UNKNOWN);

        assertThat(found.citations()).hasSize(180_000);
        assertThat(found.bills()).hasSize(1);
        assertThat(found.statutes()).hasSize(2);
    }

    @Test
    void endsWellWhereverATextIsCutOff() {
        String text =
                "Under section 230(e)(1) of title 47, United States Code, and Vt. Stat. Ann. tit. 9, § 2453 (West 2020), "
                        + "16 C.F.R. §§ 312.5, 312.6; Pub. L. 104-104, 110 Stat. 56; 83 Fed. Reg. 47,412; HB25-1090, Senate Bills 1 and 2; "
                        + "the Children's Online Privacy Protection Act (COPPA) of 1998; Md. Code Ann., Health-Gen. § 2-801; 12.2.4.9 NMAC";
        for (int end = 0; end <= text.length(); end++) {
            for (int start = 0; start < Math.min(end, 40); start++) {
                String part = text.substring(start, end);
                assertThatCode(() -> finder.find(SourceText.of(part), CitationContext.UNKNOWN))
                        .as(part)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void endsWellOnScrambledWords() {
        String[] pieces = {
            "§",
            "§§ ",
            "U.S.C.",
            " 47 ",
            "230",
            "(e)",
            "(1)",
            "Act",
            " of ",
            "the ",
            "Title ",
            "Section ",
            "H.R.",
            "S. ",
            "HB",
            "-",
            ".",
            ",",
            "Cal. ",
            "Code ",
            "Law",
            "Pub. L. ",
            "104-104",
            "\n",
            "\n\n",
            " ",
            "Texas",
            "(West 2010)",
            "et seq.",
            "note",
            "CFR",
            "Fed. Reg.",
            "Stat.",
            "1999",
            "and ",
            "Privacy ",
            "'s ",
            "“",
            "(ABC)",
            "r. ",
            "tit. ",
            "RCW",
            "MCA"
        };
        Random random = new Random(7);
        for (int k = 0; k < 20_000; k++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            check(text.toString());
        }
    }

    private void check(String text) {
        CitationFindings found = finder.find(SourceText.of(text), CitationContext.UNKNOWN);
        for (Citation citation : found.citations()) {
            assertThat(citation.span().end()).as(text).isLessThanOrEqualTo(text.length());
            assertThat(citation.span().start())
                    .as(text)
                    .isLessThan(citation.span().end());
        }
    }

    private long time(String text) {
        long start = System.nanoTime();
        finder.find(SourceText.of(text), CitationContext.UNKNOWN);
        return System.nanoTime() - start;
    }
}
