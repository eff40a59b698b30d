package org.joinder.extraction.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.joinder.base.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts made to cost much: the time may grow with their length and no faster. */
class GrowthTest {

    private static final List<String> PIECES = List.of(
            "a",
            "7",
            "“",
            "\" said ",
            "\n",
            "\n\n",
            "Alabama, ",
            "Alabama Attorney General Ann Lee, and ",
            "AL IN OR ",
            "joined by the attorneys general of Ohio except ",
            "every state except Ohio. ",
            "49 other attorneys general ",
            "Contact: ",
            "Contact:\n",
            "(505) 555-01",
            "a@b.",
            "March 1, ",
            "OHIO – ",
            "Attorney General ",
            "Massachussetts, ",
            "\u00AD",
            "and the ",
            "• Ohio\n",
            "-\n",
            "Dear Senator Lee, ");

    @Test
    void growsWithTheLengthOfTheTextAndNoFaster() {
        for (String piece : PIECES) {
            assertThat(growth(piece)).as("four times " + piece).isLessThan(10);
        }
    }

    @Test
    @Timeout(60)
    void readsFiveMillionCharactersWithoutALineEndInBoundedTime() {
        for (String piece : PIECES) {
            SourceText text = SourceText.of(piece.replace('\n', ' ').repeat(5_000_000 / piece.length()));
            long start = System.nanoTime();
            FieldFinder.find(Words.of(text));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(piece).isLessThan(Duration.ofSeconds(10));
        }
    }

    /** How many times longer four times the text takes, at best: a busy machine may disturb any one reading. */
    private static double growth(String piece) {
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 6 && least >= 10; attempt++) {
            long half = least(piece.repeat(100_000 / piece.length()));
            long whole = least(piece.repeat(400_000 / piece.length()));
            least = Math.min(least, (double) whole / Math.max(half, 4_000_000));
        }
        return least;
    }

    private static long least(String text) {
        long least = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            long start = System.nanoTime();
            FieldFinder.find(Words.of(SourceText.of(text)));
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }
}
