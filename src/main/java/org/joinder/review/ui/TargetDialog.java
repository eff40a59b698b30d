package org.joinder.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.joinder.extraction.Target;
import org.joinder.shell.FormMessage;
import org.jspecify.annotations.Nullable;

/** Asks what words refer to. Stays open, with all that was typed, while saving is refused. */
class TargetDialog extends Dialog {

    private final FormMessage message = new FormMessage();
    private final TargetForm form;
    private final TextField note = new TextField("Note (optional)");
    private final Checkbox remember = new Checkbox("Remember for releases to come");
    private final Function<Answer, Optional<String>> save;

    /** What the person said: what it is, why, and whether later suggestions follow. */
    record Answer(Target target, @Nullable String note, boolean remember) {}

    /** {@code save} gives the reason when it is refused. */
    TargetDialog(String title, String words, @Nullable Target target, Function<Answer, Optional<String>> save) {
        this.save = save;
        form = new TargetForm(target, words);
        setHeaderTitle(title);
        addClassName("target-dialog");
        note.setWidthFull();
        add(new Paragraph("“" + words.strip() + "”"), message, form, note, remember);
        Button confirm = new Button("Save", click -> save());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focus();
            }
        });
    }

    /** An added finding has no place for a note: its words speak for it. */
    TargetDialog withoutNote() {
        note.setVisible(false);
        return this;
    }

    private void save() {
        message.clear();
        form.value()
                .ifPresentOrElse(
                        target -> save.apply(new Answer(target, WordFields.words(note), remember.getValue()))
                                .ifPresentOrElse(message::show, this::close),
                        () -> message.show("Not saved. Look at the marked fields."));
    }
}
