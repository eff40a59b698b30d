package org.joinder.letters.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.joinder.letters.TextChange;

/** While a letter circulates: whether a change of its text is a typo or substantive, and what signers are told of it. */
class ChangeField extends Composite<Div> {

    private final RadioButtonGroup<TextChange> change = new RadioButtonGroup<>("The letter circulates. This change is");
    private final TextField note = new TextField("What changed, for the signers");

    ChangeField() {
        change.setItems(TextChange.TYPO, TextChange.SUBSTANTIVE);
        change.setItemLabelGenerator(each -> each.words() + ": " + each.meaning());
        getContent().addClassName("narrow-form");
        getContent().add(change, note);
    }

    /** The kind of change; empty, with the field marked, when none is chosen. */
    Optional<TextChange> read() {
        change.setErrorMessage("Say which it is.");
        change.setInvalid(change.isEmpty());
        return Optional.ofNullable(change.getValue());
    }

    String note() {
        return note.getValue();
    }
}
