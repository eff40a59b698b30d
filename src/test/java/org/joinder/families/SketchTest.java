package org.joinder.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void alikeTextsHaveAlikeSketchesAndABandInCommon() {
        Sketch one = Sketch.of("Our own start. " + words(0, 200));
        Sketch other = Sketch.of(words(0, 200) + " and another end, said by somebody else here.");
        assertThat(one.likeness(other)).isGreaterThan(0.7);
        assertThat(one.bands()).containsAnyElementsOf(other.bands());
    }

    @Test
    void estimatesTheShareOfCommonSequences() {
        // 100 of 300 different sequences are common.
        assertThat(Sketch.of(words(0, 200)).likeness(Sketch.of(words(100, 300))))
                .isBetween(0.18, 0.48);
    }

    @Test
    void differentTextsHaveNothingInCommon() {
        Sketch one = Sketch.of(words(0, 200));
        Sketch other = Sketch.of(words(1000, 1200));
        assertThat(one.likeness(other)).isZero();
        assertThat(one.bands()).doesNotContainAnyElementsOf(other.bands());
    }

    @Test
    void textsTooShortToCompareAreNotAlike() {
        assertThat(Sketch.of("Two words").likeness(Sketch.of("Two words"))).isZero();
    }

    @Test
    void staysTheSameWhenKept() {
        Sketch sketch = Sketch.of(words(0, 50));
        assertThat(Sketch.of(sketch.values()).likeness(sketch)).isEqualTo(1);
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(each -> "word" + each).collect(Collectors.joining(" "));
    }
}
