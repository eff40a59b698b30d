package org.joinder.legislation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import org.joinder.legislation.StateTag;

/** Asks for a tag and the clause it rests on; stays open, as typed, until it is saved. */
class StateTagDialog extends Dialog {

    /** What a person typed. */
    record Typed(StateTag tag, String clause) {}

    StateTagDialog(Predicate<Typed> save) {
        setHeaderTitle("Add a tag");
        Select<StateTag> tag = new Select<>();
        tag.setLabel("What it does");
        tag.setItems(StateTag.values());
        tag.setItemLabelGenerator(StateTag::words);
        tag.setValue(StateTag.ENFORCEMENT);
        tag.setWidthFull();
        TextArea clause = new TextArea("The clause, as it is written");
        clause.setWidthFull();
        add(tag, clause);
        getFooter().add(new Button("Cancel", _ -> close()), new Button("Save tag", _ -> {
            if (save.test(new Typed(tag.getValue(), clause.getValue()))) {
                close();
            }
        }));
    }
}
