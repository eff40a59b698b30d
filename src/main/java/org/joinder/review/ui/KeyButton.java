package org.joinder.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** A button that shows the key that does the same. */
class KeyButton extends Button {

    KeyButton(String text, ReviewKey key, Runnable action) {
        super(text, click -> action.run());
        setSuffixComponent(hint(key));
        getElement().setAttribute("aria-keyshortcuts", key.key());
    }

    static Span hint(ReviewKey key) {
        Span shown = new Span(key.key());
        shown.addClassName("key");
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
    }
}
