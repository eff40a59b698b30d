package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.joinder.charts.Moments;

/** Dated things along time, to zoom into. A list with the same entries should stand beside it. */
@Tag("joinder-timeline")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./timeline.ts")
public class TimelinePicture extends Component implements HasStyle {

    private static final String MOMENTS = "moments";

    /** Shows these; the view that the person zoomed to is kept while they stay the same. */
    public void show(Moments moments) {
        getElement().setProperty(MOMENTS, SharedJson.of(moments));
    }

    public Moments moments() {
        return SharedJson.read(getElement().getProperty(MOMENTS, ""), Moments.class);
    }
}
