package org.joinder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Listens for single keys on parts of the screen. Keys typed into a field, with a modifier, or while a dialog is open are
 * left alone, and a person may turn them all off.
 */
class ReviewKeys {

    private static final String OFF = ReviewKeys.class.getName() + ".off";
    static final String FILTER = "element.dataset.keys !== 'off' && !event.defaultPrevented"
            + " && !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !event.composedPath()[0].closest('input,textarea,select,[contenteditable]')"
            + " && ('jkcerxazntpg?'.includes(event.key)"
            + " || (/^Arrow(Up|Down)$/.test(event.key) && event.target.closest('.finding')))"
            + " && (event.preventDefault(), true)";

    private final List<Component> parts = new ArrayList<>();
    private final Consumer<ReviewKey> pressed;

    ReviewKeys(Consumer<ReviewKey> pressed) {
        this.pressed = pressed;
    }

    final void listenOn(Component part) {
        parts.add(part);
        part.getElement()
                .addEventListener(
                        "keydown",
                        event -> ReviewKey.of(
                                        event.getEventData().get("event.key").asString())
                                .ifPresent(pressed))
                .setFilter(FILTER)
                .addEventData("event.key");
        apply(part, isOn());
    }

    Dialog help() {
        Dialog dialog = new Dialog("Keys of this screen");
        DescriptionList keys = new DescriptionList();
        keys.addClassName("key-list");
        for (ReviewKey key : ReviewKey.values()) {
            Span shown = new Span(key.key());
            shown.addClassName("key");
            keys.add(new DescriptionList.Term(shown), new DescriptionList.Description(key.meaning()));
        }
        Checkbox on = new Checkbox("Single keys work on this screen", isOn());
        on.addValueChangeListener(change -> {
            VaadinSession.getCurrent().setAttribute(OFF, change.getValue() ? null : true);
            parts.forEach(part -> apply(part, change.getValue()));
        });
        dialog.add(
                new Paragraph("They work while the keyboard is in the text, in the findings or at what comes next,"
                        + " never while you type in a field."),
                keys,
                on);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        return dialog;
    }

    private static void apply(Component part, boolean on) {
        part.getElement().setAttribute("data-keys", on ? "on" : "off");
    }

    private static boolean isOn() {
        return VaadinSession.getCurrent().getAttribute(OFF) == null;
    }
}
