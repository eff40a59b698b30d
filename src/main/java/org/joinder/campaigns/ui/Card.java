package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A card of a board under its heading; other figures lead to it by its id. */
final class Card {

    private Card() {}

    static void frame(Section section, String id, String title, Component... parts) {
        section.addClassName("board-card");
        section.setId(id);
        var heading = new H2(title);
        heading.setId(id + "-title");
        section.getElement().setAttribute("aria-labelledby", id + "-title");
        section.add(heading);
        section.add(parts);
    }
}
