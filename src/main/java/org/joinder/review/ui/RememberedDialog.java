package org.joinder.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joinder.extraction.Target;
import org.joinder.review.RememberedDraft;
import org.joinder.shell.FormMessage;
import org.jspecify.annotations.Nullable;

/** Edits a remembered correction. Stays open, with all that was typed, while saving is refused. */
class RememberedDialog extends Dialog {

    private final FormMessage message = new FormMessage();
    private final TextField words = new TextField("Words");
    private final OfficeChoice office = new OfficeChoice();
    private final TextField note = new TextField("Note (optional)");
    private final RememberedDraft before;
    private final Function<RememberedDraft, Optional<String>> save;
    private final @Nullable TargetForm target;

    /** {@code save} gives the reason when it is refused. */
    RememberedDialog(RememberedDraft before, Function<RememberedDraft, Optional<String>> save) {
        this.before = before;
        this.save = save;
        target = before.isAlias() ? new TargetForm(before.target(), before.words()) : null;
        setHeaderTitle("Edit a remembered correction");
        addClassName("target-dialog");
        fill();
        Div fields = new Div(words, office, note);
        fields.addClassName("target-form");
        add(message);
        if (target != null) {
            add(target);
        }
        add(fields);
        Button confirm = new Button("Save", click -> save());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }

    private void fill() {
        words.setRequiredIndicatorVisible(true);
        words.setValue(before.words());
        office.setLabel("Only in releases of");
        office.setPlaceholder("Any office");
        office.setClearButtonVisible(true);
        office.setValue(before.office());
        note.setValue(Objects.requireNonNullElse(before.note(), ""));
    }

    private void save() {
        message.clear();
        Optional<Target> means = target == null ? Optional.empty() : target.value();
        if (target != null && means.isEmpty()) {
            message.show("Not saved. Look at the marked fields.");
            return;
        }
        RememberedDraft draft = new RememberedDraft(
                words.getValue(), before.found(), means.orElse(null), office.getValue(), note.getValue());
        save.apply(draft).ifPresentOrElse(message::show, this::close);
    }
}
