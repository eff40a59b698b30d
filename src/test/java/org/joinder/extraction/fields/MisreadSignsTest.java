package org.joinder.extraction.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.joinder.base.SourceText;
import org.joinder.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadSignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Stop,” he said",
                "the office’s rule",
                "2019–2021",
                "yes — no",
                "Peña",
                "Hawaiʻi",
                "see § 9",
                "• one"
            })
    void readsUtf8ThatWasTakenForWindows1252(String meant) {
        String read = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(shown(MisreadSigns.mend(read))).isEqualTo(shown(meant));
    }

    @Test
    void leavesEveryWordWhereItStood() {
        String read = "said â€œno.â€ Then § 9 of theÂ Act, inÂ 2019, at JosÃ©â€™s \uFFFDoffice\uFFFD";
        String mended = MisreadSigns.mend(read);

        assertThat(mended).hasSameSizeAs(read);
        assertThat(mended.indexOf("Then")).isEqualTo(read.indexOf("Then"));
        assertThat(mended.indexOf("office")).isEqualTo(read.indexOf("office"));
    }

    @Test
    void tellsALostSignByItsNeighbours() {
        assertThat(MisreadSigns.mend("\uFFFDIt isn\uFFFDt so,\uFFFD she said \uFFFD twice"))
                .isEqualTo("“It isn’t so,” she said – twice");
    }

    @Test
    void leavesMoneyAlone() {
        assertThat(MisreadSigns.mend("a fine of €4 million")).isEqualTo("a fine of €4 million");
    }

    @Test
    void readsSignsThatAreStillWrittenAsInHtml() {
        String read =
                "the&nbsp;state&rsquo;s &ldquo;rule&rdquo; &sect;&nbsp;9 &mdash; isn&#8217;t AT&amp;T&#xA0;or R&D; &bogus;";
        String mended = MisreadSigns.mend(read);

        assertThat(shown(mended)).isEqualTo("the state’s “rule” § 9 — isn’t AT&T or R&D; &bogus;");
        assertThat(mended).hasSameSizeAs(read);
        assertThat(mended.indexOf("rule")).isEqualTo(read.indexOf("rule"));
    }

    @Test
    void readsFieldsOfATextWithSignsOfHtml() {
        ReleaseFields fields =
                FieldFinder.find(Words.of(SourceText.of("SALEM, Ore. &ndash; Oregon Attorney General&nbsp;Ann"
                        + "&nbsp;Lee today joined a coalition of&nbsp;12&nbsp;attorneys general. &ldquo;The state&rsquo;s law"
                        + " protects every child here,&rdquo; said Attorney General Lee.")));

        assertThat(fields.attorneyGeneral()).extracting(Found::value).isEqualTo("Ann Lee");
        assertThat(fields.coalition().claimedTotal()).extracting(Found::value).isEqualTo(12);
        assertThat(fields.quotes())
                .extracting(Quote::text)
                .containsExactly("The state’s law protects every child here,");
    }

    @Test
    void showsTheEvidenceAsItStandsInTheText() {
        SourceText text =
                SourceText.of("â€œIt isnâ€™t so.â€ The suit cites 15 U.S.C. Â§ 1692 and 18 U.S.C. Â§Â§ 1591â€“1595.");

        assertThat(Extractor.read(text).law().citations().getFirst().normalized())
                .isEqualTo("15 U.S.C. 1692");
        assertThat(Extractor.read(text).mentions())
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(text.at(mention.span())).isEqualTo(mention.raw()));
    }

    /** Without the units that words pass over, and with blanks and dashes counted once. */
    private static String shown(String text) {
        return text.replace("\u200B", "").replaceAll("([ –—])\\1+", "$1");
    }
}
