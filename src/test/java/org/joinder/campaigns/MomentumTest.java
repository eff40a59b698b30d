package org.joinder.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentumTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void leavesNoSpanOutBetweenTheFirstEventAndToday() {
        var momentum = Momentum.of(List.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 11, 1)), TODAY);

        assertThat(momentum.unit()).isEqualTo(Momentum.Unit.MONTH);
        assertThat(momentum.spans())
                .extracting(Momentum.Span::label, Momentum.Span::count)
                .containsExactly(tuple("2026-08", 1), tuple("2026-09", 0), tuple("2026-10", 0), tuple("2026-11", 1));
    }

    @Test
    void countsALongEffortByYear() {
        var momentum = Momentum.of(List.of(LocalDate.of(2013, 7, 23), LocalDate.of(2017, 8, 16)), TODAY);

        assertThat(momentum.unit()).isEqualTo(Momentum.Unit.YEAR);
        assertThat(momentum.spans()).hasSize(14);
        assertThat(momentum.spans().get(4)).isEqualTo(new Momentum.Span(LocalDate.of(2017, 1, 1), "2017", 1));
    }

    @Test
    void leavesOutWhatLiesAhead() {
        assertThat(Momentum.of(List.of(TODAY.plusDays(1)), TODAY).spans()).isEmpty();
    }

    @Test
    void comparesTheLastYearWithTheOneBefore() {
        var momentum = Momentum.of(List.of(TODAY, TODAY.minusDays(364), TODAY.minusDays(365)), TODAY);

        assertThat(momentum.sentence()).isEqualTo("2 dated events in the last year, 1 in the year before: busier");
    }
}
