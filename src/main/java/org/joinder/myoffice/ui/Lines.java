package org.joinder.myoffice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.joinder.shell.KeyedList;

/** A card with a list under its heading, or with what to expect there while the list is empty. */
class Lines<T> extends Composite<Section> {

    private final String title;
    private final H2 heading = new H2();
    private final Paragraph none;
    private final KeyedList<T> list;

    Lines(String id, String title, String empty, Function<T, ?> key, Function<T, ListItem> draw) {
        this.title = title;
        none = new Paragraph(empty);
        list = new KeyedList<>("board-records", key, draw);
        heading.setId(id + "-title");
        getContent().setId(id);
        getContent().addClassName("board-card");
        getContent().getElement().setAttribute("aria-labelledby", id + "-title");
        getContent().add(heading, none, list);
    }

    void show(List<T> items) {
        heading.setText(items.isEmpty() ? title : title + " (" + items.size() + ")");
        none.setVisible(items.isEmpty());
        list.setVisible(!items.isEmpty());
        list.show(items);
    }
}
