package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing is to be shown yet, and says what to do next. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String sentence, Component... next) {
        getContent().addClassName("empty-state");
        getContent().add(new Paragraph(sentence));
        getContent().add(next);
    }
}
