package org.joinder.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state, told by its word and by a shape before it; the colour only adds to them. */
public class StatusBadge extends Span {

    /** How a state feels; each has a shape of its own. */
    public enum Tone {
        NEUTRAL("○"),
        ACTIVE("◐"),
        GOOD("✓"),
        ATTENTION("▲"),
        BAD("✕");

        private final String shape;

        Tone(String shape) {
            this.shape = shape;
        }

        String shape() {
            return shape;
        }

        String cssName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StatusBadge(String word, Tone tone) {
        addClassNames("status-badge", "status-" + tone.cssName());
        var shape = new Span(tone.shape);
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(word));
    }
}
