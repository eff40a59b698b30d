package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.joinder.signon.RoundDraft;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetRow;
import org.joinder.signon.RuleSetService;

/** How a round is opened: under which rules, until which moment, and how many are hoped for. */
class OpenRoundForm extends Composite<Div> {

    private static final int USUAL_TARGET = 36;
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Chicago"),
            ZoneId.of("America/Denver"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("America/Anchorage"),
            ZoneId.of("Pacific/Honolulu"),
            ZoneId.of("America/Puerto_Rico"),
            ZoneId.of("Pacific/Guam"),
            ZoneId.of("Pacific/Pago_Pago"));

    private final RoundService rounds;
    private final Select<RuleSetRow> rules = new Select<>();
    private final DateTimePicker deadline = new DateTimePicker("Deadline");
    private final ComboBox<ZoneId> zone = new ComboBox<>("Time zone of the deadline");
    private final IntegerField target = new IntegerField("Signatures hoped for");
    private final TextField reason = new TextField("Reason");
    private final Paragraph asks = new Paragraph();
    private final LocalDate today;

    OpenRoundForm(RoundService rounds, RuleSetService ruleSets, Clock clock, Consumer<RoundDraft> open) {
        this.rounds = rounds;
        this.today = LocalDate.ofInstant(clock.instant(), ZONES.getFirst());
        rules.setLabel("Rules");
        rules.setItemLabelGenerator(
                each -> each.rules().association() + ", since " + each.content().starts());
        rules.setItems(ruleSets.inForce(today));
        rules.addValueChangeListener(change -> follow(change.getValue()));
        zone.setItems(ZONES);
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(ZONES.getFirst());
        reason.setValue("Agreed among the lead offices");
        reason.setHelperText("Kept with the round; every office that is asked can read it.");
        ruleSets.inForce(today).stream().findFirst().ifPresent(rules::setValue);
        var button = new Button("Open the round", _ -> send(open));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("narrow-form");
        getContent().add(rules, asks, deadline, zone, target, reason, button);
    }

    private void follow(RuleSetRow chosen) {
        if (chosen == null) {
            return;
        }
        var set = chosen.rules();
        deadline.setValue(rounds.earliestDeadline(set, today));
        target.setValue(set.letterheadSignatures() == 0 ? USUAL_TARGET : set.letterheadSignatures());
        asks.setText(set.leadOffices() + " lead offices"
                + (set.leadsOfDifferentParties() ? " of different parties, " : ", ")
                + set.businessDays() + " business days, " + set.letterheadSignatures()
                + " signatures for: " + set.letterhead() + ". " + Words.more(set)
                + " The deadline proposed is the first that fits.");
    }

    private void send(Consumer<RoundDraft> open) {
        rules.setInvalid(rules.isEmpty());
        deadline.setInvalid(deadline.isEmpty());
        deadline.setErrorMessage("Enter the day and the time.");
        zone.setInvalid(zone.isEmpty());
        target.setInvalid(target.isEmpty());
        target.setErrorMessage("Between 1 and 56.");
        if (!rules.isEmpty() && !deadline.isEmpty() && !zone.isEmpty() && !target.isEmpty()) {
            open.accept(new RoundDraft(
                    deadline.getValue(), zone.getValue(), rules.getValue().id(), target.getValue(), reason.getValue()));
        }
    }
}
