package org.joinder.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list drawn in the browser from values, for boards with many lines: on the server it is one element, however long it
 * is. Shown anew, a line whose key is the same as before stays the same line, with its focus.
 */
@Tag("joinder-lines")
@JsModule("./lines.ts")
public class LineList extends Component {

    private static final String LINES = "lines";
    private static final String NONE = "[]";

    private SerializableBiConsumer<String, String> action = (key, name) -> {};

    public LineList(String className) {
        getElement().setAttribute("list-class", className);
        getElement().setProperty(LINES, NONE);
    }

    /** Shows these, in this order; of two with the same key the first is shown. */
    public void show(List<Line> lines) {
        Map<String, Line> wanted = new LinkedHashMap<>();
        lines.forEach(line -> wanted.putIfAbsent(line.key(), line));
        getElement().setProperty(LINES, SharedJson.of(wanted.values()));
    }

    /** Called with the line's key and the action's name when a person presses its button. */
    public void onAction(SerializableBiConsumer<String, String> action) {
        this.action = action;
    }

    public List<Line> lines() {
        return List.of(SharedJson.read(getElement().getProperty(LINES, NONE), Line[].class));
    }

    /** A button was pressed. What a browser sends is never trusted: only what is offered right now is done. */
    @ClientCallable
    public void act(String key, String name) {
        boolean offered = lines().stream()
                .filter(line -> line.key().equals(key))
                .flatMap(line -> line.actions().stream())
                .anyMatch(each -> each.name().equals(name));
        if (offered && isVisible()) {
            action.accept(key, name);
        }
    }
}
