package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A list, and what stands in its place while there is nothing to list. Both are added to the screen; one is seen. */
public record ListOrEmpty(UnorderedList list, Component empty) {

    public ListOrEmpty(Component empty) {
        this(new UnorderedList(), empty);
    }

    /** Shows these, each on a line, instead of what was shown before. */
    public void show(List<? extends Component> lines) {
        list.removeAll();
        lines.forEach(each -> list.add(new ListItem(each)));
        list.setVisible(!lines.isEmpty());
        empty.setVisible(lines.isEmpty());
    }
}
