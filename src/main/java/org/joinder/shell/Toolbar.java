package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a screen: its title, and what can be done there. Wraps on a narrow display. */
public class Toolbar extends Composite<Div> {

    private final H1 title = new H1();
    private final Div actions = new Div();

    public Toolbar(String title, Component... actions) {
        this.title.setText(title);
        this.actions.addClassName("toolbar-actions");
        this.actions.add(actions);
        getContent().addClassName("toolbar");
        getContent().add(this.title, this.actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void addAction(Component action) {
        actions.add(action);
    }
}
