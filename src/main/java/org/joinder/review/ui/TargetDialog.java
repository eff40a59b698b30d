package org.joinder.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiFunction;
import org.joinder.extraction.Target;
import org.joinder.shell.FormMessage;
import org.jspecify.annotations.Nullable;

/** Asks what words refer to. Stays open, with all that was typed, while saving is refused. */
class TargetDialog extends Dialog {

    private final FormMessage message = new FormMessage();
    private final TargetForm form;
    private final TextField note = new TextField("Note (optional)");
    private final BiFunction<Target, @Nullable String, Optional<String>> save;

    /** {@code save} gives the reason when it is refused. */
    TargetDialog(
            String title,
            String words,
            @Nullable Target target,
            BiFunction<Target, @Nullable String, Optional<String>> save) {
        this.save = save;
        form = new TargetForm(target, words);
        setHeaderTitle(title);
        addClassName("target-dialog");
        note.setWidthFull();
        add(new Paragraph("“" + words.strip() + "”"), message, form, note);
        Button confirm = new Button("Save", click -> save());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
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
                        target ->
                                save.apply(target, WordFields.words(note)).ifPresentOrElse(message::show, this::close),
                        () -> message.show("Not saved. Look at the marked fields."));
    }
}
