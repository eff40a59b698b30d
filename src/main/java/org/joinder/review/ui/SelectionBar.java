package org.joinder.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows which words of the text are selected, and offers to add what they say. */
class SelectionBar extends Composite<Div> {

    private static final int LONGEST = 80;

    private final Span words = new Span();
    private final KeyButton add;
    private org.joinder.base.@Nullable Span selected;

    SelectionBar(Runnable addSelected) {
        add = new KeyButton("Add…", ReviewKey.ADD, addSelected);
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("selection-bar");
        getContent().add(words, add);
        clear();
    }

    void show(org.joinder.base.Span span, String text) {
        selected = span;
        String line = text.strip().replaceAll("\\s+", " ");
        words.setText("Selected: “" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "”");
        add.setEnabled(true);
    }

    final void clear() {
        selected = null;
        words.setText("Missing something? Select its words in the text.");
        add.setEnabled(false);
    }

    Optional<org.joinder.base.Span> selected() {
        return Optional.ofNullable(selected);
    }
}
