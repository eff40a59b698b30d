package org.joinder.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextHistoryTest {

    @Test
    void endsTheOldWordsWhereNewOnesBegin() {
        assertThat(TextHistory.with(List.of(period(1990, null, "old")), period(2000, null, "new")))
                .containsExactly(period(1990, 2000, "old"), period(2000, null, "new"));
    }

    @Test
    void fillsInAnOlderPeriod() {
        assertThat(TextHistory.with(List.of(period(2000, null, "new")), period(1990, null, "old")))
                .containsExactly(period(1990, 2000, "old"), period(2000, null, "new"));
    }

    @Test
    void isTheSameWhenTheSameWordsAreToldAgain() {
        List<StatuteText> known = List.of(period(1990, null, "words"));
        assertThat(TextHistory.with(known, period(2000, null, "words"))).isEqualTo(known);
        assertThat(TextHistory.with(known, period(1980, null, "words"))).containsExactly(period(1980, null, "words"));
    }

    @Test
    void correctsWordsOfTheSameDay() {
        assertThat(TextHistory.with(List.of(period(1990, 1995, "a"), period(1995, null, "b")), period(1990, null, "A")))
                .containsExactly(period(1990, 1995, "A"), period(1995, null, "b"));
    }

    @Test
    void givesTheSameHistoryInWhateverOrderReleasesAreRead() {
        List<StatuteText> told = List.of(period(1990, null, "a"), period(2000, null, "b"), period(2010, null, "c"));
        List<StatuteText> forward = told.stream().reduce(List.of(), TextHistory::with, (a, b) -> b);
        List<StatuteText> backward = told.reversed().stream().reduce(List.of(), TextHistory::with, (a, b) -> b);
        assertThat(backward).isEqualTo(forward).hasSize(3);
    }

    @Test
    void endsWhatIsGone() {
        assertThat(TextHistory.without(List.of(period(1990, null, "a")), day(2000)))
                .containsExactly(period(1990, 2000, "a"));
        assertThat(TextHistory.without(List.of(period(2001, null, "a")), day(2000)))
                .containsExactly(period(2001, null, "a"));
    }

    private static StatuteText period(int from, @Nullable Integer to, String words) {
        return new StatuteText(day(from), to == null ? null : day(to), null, null, words, null, null, "a source");
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
