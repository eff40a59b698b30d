package org.joinder.delegations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.joinder.delegations.DelegationDraft;
import org.joinder.delegations.DelegationService;
import org.joinder.offices.OfficeService;
import org.joinder.security.Actor;
import org.joinder.shell.FormMessage;
import org.joinder.shell.Saving;

/** Gives a delegation. An office's own account gives for that office; what was typed stays when it is refused. */
class DelegationForm extends Composite<Div> {

    private final DelegationService delegations;
    private final OfficeService offices;
    private final LocalDate today;
    private final Runnable given;
    private final FormMessage refusal = new FormMessage();
    private final ComboBox<Jurisdiction> office = new ComboBox<>("Office");
    private final TextField principal = new TextField("Attorney general");
    private final TextField name = new TextField("Who may answer");
    private final EmailField address = new EmailField("Their e-mail address");
    private final DatePicker starts = new DatePicker("First day");
    private final DatePicker ends = new DatePicker("Last day");
    private final TextField note = new TextField("Note");

    DelegationForm(DelegationService delegations, OfficeService offices, Actor actor, LocalDate today, Runnable given) {
        this.delegations = delegations;
        this.offices = offices;
        this.today = today;
        this.given = given;
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        office.addValueChangeListener(change -> showPrincipal(change.getValue()));
        office.setValue(actor.office());
        office.setReadOnly(actor.office() != null);
        starts.setValue(today);
        ends.setHelperText("Empty: until it is revoked");
        address.setHelperText("The address they sign in with, or get the link at");
        var fields = new Div(office, principal, name, address, starts, ends, note);
        fields.addClassName("form-grid");
        var give = new Div(new Button("Give delegation", click -> give()));
        give.addClassName("button-row");
        getContent().add(refusal, fields, give);
    }

    private void showPrincipal(Jurisdiction chosen) {
        var holder = chosen == null ? null : offices.find(chosen, today).holderName();
        principal.setValue(holder == null ? "" : holder);
        principal.setReadOnly(holder != null);
    }

    private void give() {
        refusal.clear();
        if (office.isEmpty() || starts.isEmpty()) {
            refusal.show("Choose the office and the first day.");
            return;
        }
        String saved = name.getValue() + " may answer for " + principal.getValue() + ".";
        if (Saving.tried(refusal, () -> delegations.grant(typed()), saved)) {
            name.clear();
            address.clear();
            note.clear();
            given.run();
        }
    }

    private DelegationDraft typed() {
        return new DelegationDraft(
                office.getValue(),
                principal.getValue(),
                name.getValue(),
                address.getValue(),
                starts.getValue(),
                ends.getValue(),
                note.getValue());
    }
}
