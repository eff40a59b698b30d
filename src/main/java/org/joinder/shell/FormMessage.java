package org.joinder.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Says at the head of a form what has to change before it can be saved; screen readers hear it at once. */
public class FormMessage extends Composite<Div> {

    public FormMessage() {
        getContent().addClassName("form-message");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    public void show(String sentence) {
        getContent().setText(sentence);
        getContent().setVisible(true);
    }

    public void clear() {
        getContent().setText("");
        getContent().setVisible(false);
    }

    public String text() {
        return getContent().getText();
    }
}
