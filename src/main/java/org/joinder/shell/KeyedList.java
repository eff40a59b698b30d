package org.joinder.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list that can be shown anew without losing anybody's place: a line whose record is the same as before stays the same
 * line on the screen, with its focus and its scroll. A record must be equal to itself when nothing of it changed.
 */
public class KeyedList<T> extends Composite<UnorderedList> {

    private record Line<T>(T item, ListItem line) {}

    private final Function<T, ?> key;
    private final Function<T, ListItem> draw;
    private Map<Object, Line<T>> shown = Map.of();

    /** The key tells lines apart; {@code draw} makes the line of an item. */
    public KeyedList(String className, Function<T, ?> key, Function<T, ListItem> draw) {
        this.key = key;
        this.draw = draw;
        getContent().addClassName(className);
    }

    /** Shows these, in this order; of two items with the same key the first is shown. */
    public void show(List<T> items) {
        Map<Object, Line<T>> wanted = new LinkedHashMap<>();
        items.forEach(item -> wanted.computeIfAbsent(key.apply(item), id -> line(id, item)));
        Children.show(getContent(), wanted.values().stream().map(Line::line).toList());
        shown = wanted;
    }

    public int size() {
        return shown.size();
    }

    private Line<T> line(Object id, T item) {
        Line<T> before = shown.get(id);
        return before != null && before.item().equals(item) ? before : new Line<>(item, draw.apply(item));
    }
}
