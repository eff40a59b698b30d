package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A small line of values within a list; the sentence says what it shows. */
@Tag("joinder-sparkline")
@JsModule("./sparkline.ts")
public class Sparkline extends Component implements HasStyle {

    public Sparkline(List<Integer> values, String sentence) {
        getElement().setPropertyList("values", values);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence);
    }
}
