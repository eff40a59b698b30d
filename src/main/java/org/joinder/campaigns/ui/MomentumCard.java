package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joinder.campaigns.CampaignPictures;
import org.joinder.charts.Chart;
import org.joinder.shell.ChartView;

/** How much happened over time, and how the coalition grew: a chart each, with its table. */
class MomentumCard extends Composite<Section> {

    private final Div charts = new Div();
    private final Paragraph none = new Paragraph("Nothing dated is gathered yet, so there is no momentum to show.");
    private final Map<String, ChartView> shown = new LinkedHashMap<>();

    MomentumCard() {
        charts.addClassName("charts");
        Card.frame(getContent(), "momentum", "Momentum and growth", none, charts);
    }

    void show(CampaignPictures pictures) {
        List<Chart> wanted = Stream.concat(Stream.of(pictures.momentumChart()), pictures.growth().stream())
                .filter(chart -> !chart.isEmpty())
                .toList();
        none.setVisible(wanted.isEmpty());
        var titles = wanted.stream().map(Chart::title).toList();
        if (!titles.equals(List.copyOf(shown.keySet()))) {
            shown.clear();
            charts.removeAll();
        }
        wanted.forEach(
                chart -> shown.computeIfAbsent(chart.title(), _ -> add(chart)).show(chart));
    }

    private ChartView add(Chart chart) {
        var view = new ChartView(chart);
        charts.add(new Div(new H3(chart.title()), view));
        return view;
    }
}
