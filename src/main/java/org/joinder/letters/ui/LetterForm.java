package org.joinder.letters.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.Ask;
import org.joinder.letters.LetterDraft;
import org.joinder.offices.OfficeService;
import org.jspecify.annotations.Nullable;

/** The form of a letter. Lists are typed or pasted, one entry a line. */
class LetterForm extends Composite<VerticalLayout> {

    private final OfficeService offices;
    private final LawOfDay law;
    private final TextField subject = new TextField("Subject");
    private final DatePicker date = new DatePicker("Date of the letter");
    private final MultiSelectComboBox<Jurisdiction> leads = new MultiSelectComboBox<>("Lead offices");
    private final IntegerField stated = new IntegerField("Signers as a source states them");
    private final TextArea recipients = new TextArea("Recipients");
    private final TextArea roster = new TextArea("Roster as sent");
    private final TextArea sources = new TextArea("Sources");
    private final TextArea text = new TextArea("Text of the letter");
    private final Div askList = new Div();
    private final List<AskEditor> asks = new ArrayList<>();

    LetterForm(OfficeService offices, StatuteService statutes, Clock clock) {
        this.offices = offices;
        this.law = new LawOfDay(statutes, clock, date::getValue);
        date.addValueChangeListener(change -> asks.forEach(AskEditor::look));
        subject.setRequiredIndicatorVisible(true);
        leads.setItems(Jurisdiction.values());
        leads.setItemLabelGenerator(Jurisdiction::displayName);
        stated.setHelperText("Where the roster is not known whole");
        recipients.setHelperText(
                "One a line: name; Chair, Ranking member, Committee or Agency; body; day the role was seen, as 2017-08-16");
        roster.setHelperText("One a line: jurisdiction; name as signed; title as signed");
        sources.setHelperText("One a line: what it is; address; day it was checked, as 2017-08-16");
        List.of(subject, recipients, roster, sources, text)
                .forEach(field -> field.getElement().getStyle().set("width", "100%"));
        getContent().setPadding(false);
        getContent().add(subject, date, leads, stated, recipients, roster);
        getContent().add(new H2("Asks"), askList, new Button("Add an ask", _ -> addAsk(null)), sources, text);
    }

    void fill(LetterDraft draft) {
        subject.setValue(draft.subject());
        date.setValue(draft.date());
        leads.setValue(draft.leads());
        stated.setValue(draft.statedSigners());
        recipients.setValue(LetterLines.ofRecipients(draft.recipients()));
        roster.setValue(LetterLines.ofRoster(draft.roster()));
        sources.setValue(LetterLines.ofSources(draft.sources()));
        text.setValue(draft.text());
        draft.asks().forEach(this::addAsk);
    }

    /** What was entered; empty, with the fields to correct marked, when some of it cannot be read. */
    Optional<LetterDraft> read() {
        subject.setErrorMessage("A letter needs a subject.");
        subject.setInvalid(subject.getValue().isBlank());
        var to = readLines(recipients, () -> LetterLines.recipients(recipients.getValue()));
        var signed = readLines(roster, () -> LetterLines.roster(roster.getValue(), offices::named));
        var seen = readLines(sources, () -> LetterLines.sources(sources.getValue()));
        var asked = asks.stream().map(AskEditor::read).toList();
        if (subject.isInvalid()
                || to == null
                || signed == null
                || seen == null
                || asked.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new LetterDraft(
                subject.getValue(),
                date.getValue(),
                to,
                leads.getValue().stream().sorted().toList(),
                signed,
                stated.getValue(),
                asked.stream().flatMap(Optional::stream).toList(),
                text.getValue(),
                seen));
    }

    private void addAsk(@Nullable Ask ask) {
        var editor = new AskEditor(ask, law, this::removeAsk);
        asks.add(editor);
        askList.add(editor);
    }

    private void removeAsk(AskEditor editor) {
        asks.remove(editor);
        askList.remove(editor);
    }

    private static <T> @Nullable List<T> readLines(HasValidation field, Callable<List<T>> lines) {
        try {
            var read = lines.call();
            field.setInvalid(false);
            return read;
        } catch (Exception unreadable) {
            field.setErrorMessage(String.valueOf(unreadable.getMessage()));
            field.setInvalid(true);
            return null;
        }
    }
}
