package org.joinder.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A picture made on the server. Only what a writer of ours made may be shown, since it is taken as it is. */
public class SvgPicture extends Composite<Div> {

    private String svg = "";

    public SvgPicture(String svg) {
        getContent().addClassName("svg-picture");
        show(svg);
    }

    public void show(String svg) {
        if (!svg.equals(this.svg)) {
            this.svg = svg.intern();
            getContent().getElement().setProperty("innerHTML", this.svg);
        }
    }
}
