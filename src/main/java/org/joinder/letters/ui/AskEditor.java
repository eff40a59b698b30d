package org.joinder.letters.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.legislation.StatuteCitation;
import org.joinder.legislation.StatuteId;
import org.joinder.letters.Ask;
import org.joinder.letters.AskWording;
import org.jspecify.annotations.Nullable;

/** One ask under the pen. The section is taken as a citation or as an identifier. */
class AskEditor extends Composite<FormLayout> {

    private final TextField section = new TextField("Section");
    private final TextField instruction = new TextField("Instruction");
    private final InstructionBuilder builder = new InstructionBuilder(instruction::setValue);
    private final TextArea words = new TextArea("Words it would then read");
    private final Select<AskWording> wording = new Select<>();
    private final TextField note = new TextField("Note");
    private final AskPreview preview;

    AskEditor(@Nullable Ask ask, LawOfDay law, Consumer<AskEditor> remove) {
        preview = new AskPreview(law);
        section.setHelperText("47 U.S.C. 230(e)(1), or /us/usc/t47/s230/e/1");
        wording.setLabel("The words are");
        wording.setItems(AskWording.values());
        wording.setItemLabelGenerator(AskWording::words);
        wording.setValue(AskWording.VERIFIED);
        getContent()
                .add(
                        section,
                        instruction,
                        builder,
                        words,
                        wording,
                        note,
                        preview,
                        new Button("Remove ask", _ -> remove.accept(this)));
        instruction.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                builder.show(change.getValue());
            }
        });
        getContent().setColspan(preview, 2);
        List.of(section, instruction).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> look());
        });
        words.addValueChangeListener(change -> look());
        if (ask != null) {
            fill(ask);
        }
    }

    private void fill(Ask ask) {
        section.setValue(ask.section().citation());
        instruction.setValue(ask.instruction());
        builder.show(ask.instruction());
        words.setValue(Objects.requireNonNullElse(ask.words(), ""));
        wording.setValue(ask.wording());
        note.setValue(Objects.requireNonNullElse(ask.note(), ""));
    }

    /** Reads the ask against the law anew, as it does by itself when something of it is changed. */
    void look() {
        preview.show(
                instruction.getValue().isBlank()
                        ? Optional.empty()
                        : section(section.getValue()).map(this::ask));
    }

    /** The ask; empty, with the field marked, when its section cannot be read. */
    Optional<Ask> read() {
        var found = section(section.getValue());
        section.setErrorMessage("No section is cited so. Write it like 47 U.S.C. 230(e)(1).");
        section.setInvalid(found.isEmpty());
        return found.map(this::ask);
    }

    private Ask ask(StatuteId id) {
        return new Ask(
                id,
                instruction.getValue().strip(),
                words.isEmpty() ? null : words.getValue().strip(),
                Objects.requireNonNullElse(wording.getValue(), AskWording.AS_COMMONLY_REPORTED),
                note.isEmpty() ? null : note.getValue().strip());
    }

    private static Optional<StatuteId> section(String text) {
        return StatuteId.find(text).or(() -> StatuteCitation.find(text).map(StatuteCitation::id));
    }
}
