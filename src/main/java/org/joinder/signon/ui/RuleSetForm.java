package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.signon.RuleSetDraft;
import org.joinder.signon.SignOnRules;

/** A rule set under the pen. */
class RuleSetForm extends Composite<Div> {

    private static final String REMINDERS = "\\s*([0-9]{1,3}\\s*(,\\s*[0-9]{1,3}\\s*)*)?";

    private final TextField association = new TextField("Association");
    private final DatePicker starts = new DatePicker("In force from");
    private final DatePicker ends = new DatePicker("In force until");
    private final IntegerField leads = new IntegerField("Lead offices");
    private final Checkbox parties = new Checkbox("Lead offices of different parties");
    private final IntegerField days = new IntegerField("Business days of circulation");
    private final IntegerField signatures = new IntegerField("Signatures for the letterhead");
    private final TextField letterhead = new TextField("With these, it goes out as");
    private final TextField otherwise = new TextField("Otherwise, it goes out as");
    private final Checkbox delegation =
            new Checkbox("Only the attorney general, or somebody with a delegation, answers");
    private final TextField reminders = new TextField("Reminders, business days before the deadline");
    private final TextArea source = new TextArea("Where the rules are written");

    RuleSetForm() {
        ends.setHelperText("Empty: they hold on");
        days.setHelperText("Federal holidays do not count; nor does the day of opening.");
        reminders.setHelperText("As in 5, 2. Empty: nobody is reminded by itself.");
        getContent().addClassName("narrow-form");
        getContent()
                .add(
                        association,
                        starts,
                        ends,
                        leads,
                        parties,
                        days,
                        signatures,
                        letterhead,
                        otherwise,
                        delegation,
                        reminders,
                        source);
    }

    void fill(RuleSetDraft draft) {
        var rules = draft.rules();
        association.setValue(rules.association());
        starts.setValue(draft.starts());
        ends.setValue(draft.ends());
        leads.setValue(rules.leadOffices());
        parties.setValue(rules.leadsOfDifferentParties());
        days.setValue(rules.businessDays());
        signatures.setValue(rules.letterheadSignatures());
        letterhead.setValue(rules.letterhead());
        otherwise.setValue(rules.otherwise());
        delegation.setValue(rules.needsDelegation());
        reminders.setValue(rules.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        source.setValue(draft.source());
    }

    /** What was entered; empty, with the fields marked, when a number or the first day is missing. */
    Optional<RuleSetDraft> read() {
        starts.setInvalid(starts.isEmpty());
        starts.setErrorMessage("Enter the first day.");
        var numbers = List.of(leads, days, signatures);
        numbers.forEach(field -> {
            field.setInvalid(field.isEmpty());
            field.setErrorMessage("Enter a number; 0 asks for nothing.");
        });
        boolean written = reminders.getValue().matches(REMINDERS);
        reminders.setInvalid(!written);
        reminders.setErrorMessage("Write numbers with commas between them, as in 5, 2.");
        if (!written || starts.isEmpty() || numbers.stream().anyMatch(IntegerField::isEmpty)) {
            return Optional.empty();
        }
        var rules = new SignOnRules(
                association.getValue(),
                leads.getValue(),
                parties.getValue(),
                days.getValue(),
                signatures.getValue(),
                letterhead.getValue(),
                otherwise.getValue(),
                delegation.getValue(),
                Stream.of(reminders.getValue().split(","))
                        .filter(each -> !each.isBlank())
                        .map(each -> Integer.valueOf(each.strip()))
                        .toList());
        return Optional.of(new RuleSetDraft(rules, starts.getValue(), ends.getValue(), source.getValue()));
    }
}
