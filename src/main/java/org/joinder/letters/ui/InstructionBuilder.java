package org.joinder.letters.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.joinder.legislation.Amendment;
import org.joinder.legislation.AmendmentKind;
import org.joinder.legislation.AmendmentWords;
import org.jspecify.annotations.Nullable;

/** Helps to write an instruction the way bills do, so that it can be carried out on the law: kind, words found, words put in. */
class InstructionBuilder extends Composite<FormLayout> {

    private final Select<AmendmentKind> kind = new Select<>();
    private final TextField found = new TextField("Words of the law it holds on to");
    private final TextArea words = new TextArea("Words it puts in");
    private final Select<Amendment.Place> place = new Select<>();
    private final Consumer<String> sentence;
    private boolean showing;

    InstructionBuilder(Consumer<String> sentence) {
        this.sentence = sentence;
        kind.setLabel("Kind of instruction");
        kind.setItems(AmendmentKind.values());
        kind.setItemLabelGenerator(each -> each == null ? "A sentence of its own" : each.words());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("A sentence of its own");
        place.setLabel("Where");
        place.setItems(Amendment.Place.values());
        place.setItemLabelGenerator(Amendment.Place::words);
        place.setValue(Amendment.Place.ONCE);
        getContent().add(kind, found, words, place);
        kind.addValueChangeListener(change -> tell());
        found.addValueChangeListener(change -> tell());
        words.addValueChangeListener(change -> tell());
        place.addValueChangeListener(change -> tell());
        offerWhatTheKindNeeds(null);
    }

    /** Shows the parts of an instruction that was typed or stored. */
    void show(String instruction) {
        Optional<Amendment> read = AmendmentWords.read(instruction);
        showing = true;
        kind.setValue(read.map(Amendment::kind).orElse(null));
        found.setValue(read.map(Amendment::found).orElse(""));
        words.setValue(read.map(Amendment::words).orElse(""));
        place.setValue(read.map(Amendment::place).orElse(Amendment.Place.ONCE));
        offerWhatTheKindNeeds(kind.getValue());
        showing = false;
    }

    private void tell() {
        AmendmentKind chosen = kind.getValue();
        offerWhatTheKindNeeds(chosen);
        if (showing
                || chosen == null
                || (chosen.findsWords() && found.isEmpty())
                || (chosen.bringsWords() && words.isEmpty())) {
            return;
        }
        sentence.accept(AmendmentWords.of(new Amendment(
                chosen,
                chosen.findsWords() ? found.getValue().strip() : null,
                chosen.bringsWords() ? words.getValue().strip() : null,
                chosen.findsWords()
                        ? Objects.requireNonNullElse(place.getValue(), Amendment.Place.ONCE)
                        : Amendment.Place.ONCE)));
    }

    private void offerWhatTheKindNeeds(@Nullable AmendmentKind chosen) {
        found.setVisible(chosen != null && chosen.findsWords());
        place.setVisible(chosen != null && chosen.findsWords());
        words.setVisible(chosen != null && chosen.bringsWords());
    }
}
