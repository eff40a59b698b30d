package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Predicate;
import org.joinder.base.Jurisdiction;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundDetail;

/** Records for an office what reached those who run the round by mail or telephone. */
class RecordAnswerForm extends Composite<Details> {

    private final ComboBox<Jurisdiction> office = new ComboBox<>("Office that answered");
    private final Select<ResponseKind> kind = new Select<>();
    private final TextField name = new TextField("Name as signed");
    private final TextField title = new TextField("Title as signed");
    private final TextArea comment = new TextArea("Comment");

    RecordAnswerForm(RoundDetail detail, Predicate<AnswerDraft> record) {
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        kind.setLabel("Its answer");
        kind.setItems(ResponseKind.values());
        kind.setItemLabelGenerator(ResponseKind::words);
        kind.setValue(ResponseKind.SIGNED);
        name.setHelperText("Empty: who holds the office on record");
        comment.setHelperText("For a late joiner, why it joins late");
        var button = new Button("Record the answer", _ -> send(detail, record));
        var form = new Div(office, kind, name, title, comment, button);
        form.addClassName("narrow-form");
        getContent().setSummaryText("Record an answer that came another way");
        getContent().add(form);
    }

    private void send(RoundDetail detail, Predicate<AnswerDraft> record) {
        office.setErrorMessage("Choose the office.");
        office.setInvalid(office.isEmpty());
        if (office.isEmpty()) {
            return;
        }
        var chosen = Objects.requireNonNullElse(kind.getValue(), ResponseKind.SIGNED);
        var draft = AnswerDraft.of(detail.id(), office.getValue(), chosen, detail.textVersion(), AnswerVia.RECORDED)
                .as(name.getValue(), title.getValue())
                .saying(comment.isEmpty() ? null : comment.getValue(), null);
        if (record.test(draft)) {
            office.clear();
            name.clear();
            title.clear();
            comment.clear();
        }
    }
}
