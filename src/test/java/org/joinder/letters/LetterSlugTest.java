package org.joinder.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterSlugTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);

    @Test
    void isDateAndSubjectInPlainLetters() {
        assertThat(LetterSlug.of("Children’s Privacy & Señor Núñez’ Act", DAY, Set.<String>of()::contains))
                .isEqualTo("2020-02-03-childrens-privacy-senor-nunez-act");
    }

    @Test
    void endsAtAWholeWord() {
        assertThat(LetterSlug.of("word ".repeat(40), null, Set.<String>of()::contains))
                .hasSizeLessThanOrEqualTo(90)
                .endsWith("word");
    }

    @Test
    void takesTheNextNumberWhenItIsTaken() {
        assertThat(LetterSlug.of("A", DAY, Set.of("2020-02-03-a", "2020-02-03-a-2")::contains))
                .isEqualTo("2020-02-03-a-3");
    }

    @Test
    void isNeverEmpty() {
        assertThat(LetterSlug.of("§§", null, Set.<String>of()::contains)).isEqualTo("letter");
    }
}
