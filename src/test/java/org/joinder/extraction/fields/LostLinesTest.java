package org.joinder.extraction.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinder.base.SourceText;
import org.junit.jupiter.api.Test;

class LostLinesTest {

    private static final String BODY = " The office asks for an answer by the end of the month and says why.".repeat(8);

    @Test
    void putsTheHeadlineBetweenTheDateAndTheDateline() {
        String one = "NEWS RELEASE May 3, 2022 AG Lee Sues Toll Company OLYMPIA, Wash. – Attorney General Ann Lee sued."
                + BODY;

        assertThat(lines(one).lines().limit(3))
                .containsExactly("NEWS RELEASE", "May 3, 2022", "AG Lee Sues Toll Company");
    }

    @Test
    void movesNoWord() {
        String one = "NEWS RELEASE May 3, 2022 AG Lee Sues Toll Company OLYMPIA, Wash. – Attorney General Ann Lee sued."
                + BODY;

        assertThat(lines(one)).hasSameSizeAs(one).isEqualToIgnoringWhitespace(one);
        assertThat(lines(one).replace('\n', ' ')).isEqualTo(one);
    }

    @Test
    void leavesATextThatHasLinesOrIsShort() {
        String lines = "NEWS RELEASE\nMay 3, 2022\nAG Lee Sues Toll Company\nOLYMPIA – She sued." + BODY;

        assertThat(LostLines.in(Words.of(SourceText.of(lines)))).isNull();
        assertThat(LostLines.in(Words.of(SourceText.of("May 3, 2022 AG Lee Sues Toll Company"))))
                .isNull();
    }

    private static String lines(String text) {
        Words words = Words.of(SourceText.of(text));
        return new String(words.text, 0, words.text.length);
    }
}
