package org.joinder.myoffice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.joinder.shell.Line;
import org.joinder.shell.LineList;

/** A card with a list under its heading, or with what to expect there while the list is empty. */
class Lines extends Composite<Section> {

    private final String title;
    private final H2 heading = new H2();
    private final Paragraph none;
    private final LineList list = new LineList("board-records");

    Lines(String id, String title, String empty) {
        this.title = title;
        none = new Paragraph(empty);
        heading.setId(id + "-title");
        getContent().setId(id);
        getContent().addClassName("board-card");
        getContent().getElement().setAttribute("aria-labelledby", id + "-title");
        getContent().add(heading, none, list);
    }

    void show(List<Line> lines) {
        heading.setText(lines.isEmpty() ? title : title + " (" + lines.size() + ")");
        none.setVisible(lines.isEmpty());
        list.setVisible(!lines.isEmpty());
        list.show(lines);
    }
}
