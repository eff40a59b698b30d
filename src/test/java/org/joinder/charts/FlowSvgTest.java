package org.joinder.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class FlowSvgTest {

    private static Flow.Thing thing(String id) {
        return new Flow.Thing(id, "Name of " + id, "", "letter", null);
    }

    @Test
    void putsEachThingBehindAllThatLeadToIt() {
        var flow = new Flow(
                "Lineage",
                "",
                List.of(thing("a"), thing("b"), thing("c"), thing("d")),
                List.of(new Flow.Step("a", "b", ""), new Flow.Step("b", "c", ""), new Flow.Step("a", "c", "")));

        assertThat(flow.columns())
                .containsEntry("a", 0)
                .containsEntry("b", 1)
                .containsEntry("c", 2)
                .containsEntry("d", 0);
        var svg = Jsoup.parse(FlowSvg.of(flow), "", Parser.xmlParser());
        assertThat(svg.select("rect.box")).hasSize(4);
        assertThat(svg.select("path.step")).hasSize(3);
    }

    @Test
    void keepsEveryNameInsideItsBox() {
        var name = "State criminal law and the Communications Decency Act, once more";
        var flow = new Flow(
                "Names",
                "",
                List.of(new Flow.Thing("a", name, "Died with its session, January 3, 2019", "letter", null)),
                List.of());

        var svg = Jsoup.parse(FlowSvg.of(flow), "", Parser.xmlParser());
        assertThat(svg.select("text.name").eachText())
                .containsExactly("State criminal", "law and the", "Communications…");
        assertThat(svg.select("text.detail").eachText()).containsExactly("Died with its session,", "January 3, 2019");
    }

    @Test
    void comesToAnEndOnACircle() {
        var flow = new Flow(
                "Circle",
                "",
                List.of(thing("a"), thing("b")),
                List.of(new Flow.Step("a", "b", ""), new Flow.Step("b", "a", "")));

        assertThat(FlowSvg.of(flow)).contains("Name of a");
    }
}
