package org.joinder.releases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.ReleaseDraft;
import org.joinder.releases.ReleaseKind;

/** What a release says of itself, to be corrected. */
class ReleaseForm extends Composite<FormLayout> {

    private final Binder<ReleaseDraft> binder = new Binder<>(ReleaseDraft.class);
    private final TextField headline = new TextField("Headline");
    private final DatePicker date = new DatePicker("Date");
    private final ComboBox<Jurisdiction> office = new ComboBox<>("Office");
    private final TextField attorneyGeneral = new TextField("Attorney general");
    private final Select<ReleaseKind> kind = new Select<>();
    private final TextArea contacts = new TextArea("Press contacts");
    private final TextField source = new TextField("Source address");

    ReleaseForm() {
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        office.setClearButtonVisible(true);
        kind.setLabel("Kind");
        kind.setItems(ReleaseKind.values());
        kind.setItemLabelGenerator(each -> each == null ? "Not known" : each.label());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("Not known");
        contacts.setHelperText("One a line: name, telephone, e-mail");
        getContent().add(headline, date, office, attorneyGeneral, kind, contacts, source);
        getContent().setColspan(headline, 2);
        bind();
    }

    private void bind() {
        binder.forField(headline).withNullRepresentation("").bind("headline");
        binder.forField(date).bind("releaseDate");
        binder.forField(office).bind("office");
        binder.forField(attorneyGeneral).withNullRepresentation("").bind("attorneyGeneral");
        binder.forField(kind).bind("kind");
        binder.forField(contacts)
                .withConverter(ContactLines::read, ContactLines::write)
                .bind("contacts");
        binder.forField(source)
                .withNullRepresentation("")
                .withValidator(
                        address -> address == null || address.isBlank() || address.matches("https?://\\S+"),
                        "Write a web address that starts with https://")
                .bind("sourceAddress");
    }

    void show(ReleaseDraft draft) {
        binder.readRecord(draft);
    }

    /** What the fields say; empty while one of them is not right, which that field then tells. */
    Optional<ReleaseDraft> value() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }
}
