package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.joinder.charts.Chart;

/** A chart drawn in the browser, with its figures in a table below; reached and read by keyboard. */
@Tag("joinder-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart.ts")
public class ChartView extends Component implements HasSize, HasStyle {

    private static final String CHART = "chart";

    public ChartView(Chart chart) {
        show(chart);
    }

    /** Shows another chart in its place; where the person is in it stays. */
    public void show(Chart chart) {
        getElement().setProperty(CHART, SharedJson.of(chart));
    }

    public Chart chart() {
        return SharedJson.read(getElement().getProperty(CHART, ""), Chart.class);
    }
}
