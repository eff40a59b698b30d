package org.joinder.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void keepsEveryCharacterOfBothWhateverTheyAre() {
        Random random = new Random(20_261_125);
        for (int i = 0; i < 2_000; i++) {
            String before = scribble(random);
            String after = random.nextBoolean() ? scribble(random) : scribble(random) + before;
            Redline redline = WordDiff.between(before, after);
            assertThat(redline.before()).isEqualTo(before);
            assertThat(redline.after()).isEqualTo(after);
        }
    }

    private static String scribble(Random random) {
        String signs = "ab—“ \n\n\t(1)§é\u00a0\r" + Character.toString(0x1F600);
        return random.ints(random.nextInt(60), 0, signs.length())
                .mapToObj(at -> signs.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    @Test
    void findsTheOneWordThatChangedInALongText() {
        String law = text(20_000, 7);
        Redline redline = WordDiff.between(law, law.replaceFirst("w1 ", "changed "));
        assertThat(redline.changes()).isOne();
        assertThat(redline.pieces().stream().filter(piece -> piece.change() != Redline.Change.KEPT))
                .containsExactly(
                        new Redline.Piece(Redline.Change.STRUCK, "w1"),
                        new Redline.Piece(Redline.Change.INSERTED, "changed"));
    }

    @Test
    void keepsAParagraphBesideOneThatIsNew() {
        Redline redline = WordDiff.between("(1) one\n(2) two\n", "(1) one\n(2) new\n(3) two\n");
        assertThat(redline.after()).isEqualTo("(1) one\n(2) new\n(3) two\n");
        assertThat(redline.pieces().getFirst().text()).startsWith("(1) one\n(2) ");
    }

    @Test
    void worksTwiceAsMuchForTwiceTheTextHoweverDifferent() {
        long once = work(20_000);
        long twice = work(40_000);
        assertThat(twice).isLessThan(once * 5 / 2 + 1_000_000);
    }

    @Test
    void worksTwiceAsMuchForTwiceAsManyChanges() {
        assertThat(workOnRevision(40_000)).isLessThan(workOnRevision(20_000) * 5 / 2);
    }

    /** Two texts of few words, all of them common to both, in one long line: the worst there is. */
    private static long work(int words) {
        WordDiff diff = new WordDiff();
        String before = text(words, 1).replace('\n', ' ');
        String after = text(words, 2).replace('\n', ' ');
        Redline redline = diff.compare(before, after);
        assertThat(redline.before()).isEqualTo(before);
        assertThat(redline.after()).isEqualTo(after);
        return diff.comparisons();
    }

    private static long workOnRevision(int words) {
        WordDiff diff = new WordDiff();
        String before = text(words, 3);
        diff.compare(before, before.replace("w7 ", "w7 and more "));
        return diff.comparisons();
    }

    private static String text(int words, long seed) {
        Random random = new Random(seed);
        List<String> lines = IntStream.range(0, words / 20)
                .mapToObj(line -> "(" + line + ") "
                        + IntStream.range(0, 20)
                                .mapToObj(word -> "w" + random.nextInt(50))
                                .collect(Collectors.joining(" ")))
                .toList();
        return String.join(" \n", lines) + "\n";
    }
}
