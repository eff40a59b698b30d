package org.joinder.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChartSvgTest {

    private static Chart chart(List<String> categories, List<Integer> values) {
        return new Chart(
                Chart.Kind.BARS,
                "A & B <now>",
                "It \"grew\".",
                "Year",
                "Events",
                categories,
                List.of(new Chart.Series("Events", values)),
                null);
    }

    @Test
    void drawsABarForEachValueThatIsNotZeroAndSaysItsHeight() {
        var svg = Jsoup.parse(
                ChartSvg.of(chart(List.of("2013", "2014", "2017"), List.of(2, 0, 4))), "", Parser.xmlParser());

        var bars = svg.select("rect.series-0");
        assertThat(bars).hasSize(2);
        assertThat(Double.parseDouble(bars.get(1).attr("height")))
                .isEqualTo(2 * Double.parseDouble(bars.get(0).attr("height")));
        assertThat(svg.select("text.value").eachText()).containsExactly("2", "4");
        assertThat(svg.select("text.tick").eachText()).contains("2013", "2014", "2017");
    }

    @Test
    void namesOnlyAsManyCategoriesAsStandSideBySide() {
        var days = List.of("November 19, 2026", "November 20, 2026", "November 21, 2026", "November 22, 2026");
        var all = Stream.of(days, days, days).flatMap(List::stream).toList();
        var svg = Jsoup.parse(ChartSvg.of(chart(all, Collections.nCopies(all.size(), 1))), "", Parser.xmlParser());

        assertThat(svg.select("text.tick[text-anchor=middle]")).hasSize(4);
    }

    @Test
    void tellsSeveralSeriesApartByNameAndOneNotAtAll() {
        var two = new Chart(
                Chart.Kind.BARS,
                "Coalition",
                "",
                "Letter of",
                "Signers",
                List.of("2017"),
                List.of(
                        new Chart.Series("Known by name", List.of(2)),
                        new Chart.Series("Reported, name not known", List.of(47))),
                null);

        assertThat(Jsoup.parse(ChartSvg.of(two), "", Parser.xmlParser())
                        .select("text[text-anchor=start]")
                        .eachText())
                .containsExactly("Known by name", "Reported, name not known");
        assertThat(ChartSvg.of(chart(List.of("2017"), List.of(2)))).doesNotContain("text-anchor=\"start\"");
    }

    @Test
    void saysItsTitleAndSummaryAndLetsNoMarkupIn() {
        var svg = ChartSvg.of(chart(List.of("<b>"), List.of(1)));

        assertThat(Jsoup.parse(svg, "", Parser.xmlParser()).expectFirst("svg").attr("aria-label"))
                .isEqualTo("A & B <now>. It \"grew\".");
        assertThat(svg).doesNotContain("<b>");
    }

    @Test
    void drawsNothingWithoutValuesAndRefusesUnevenSeries() {
        assertThat(ChartSvg.of(chart(List.of(), List.of()))).doesNotContain("<rect");
        assertThatThrownBy(() -> chart(List.of("2013"), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
