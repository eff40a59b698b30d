package org.joinder.letters.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.ResponseKind;
import org.joinder.letters.SignOnResponse;
import org.joinder.letters.SignOnRound;
import org.joinder.letters.SignOnService;
import org.joinder.shell.Notifications;

/** The sign-on round of a letter: how far it is, who answered, and the next step. */
class RoundCard extends Composite<Section> {

    private static final int LETTERHEAD_TARGET = 36;

    private final LetterDetail letter;
    private final SignOnService rounds;
    private final LocalDate today;
    private final Runnable refresh;

    RoundCard(LetterDetail letter, SignOnService rounds, LocalDate today, Runnable refresh) {
        this.letter = letter;
        this.rounds = rounds;
        this.today = today;
        this.refresh = refresh;
        getContent().add(new H2("Sign-on round"));
        SignOnRound round = letter.round();
        if (round != null) {
            getContent().add(progress(round));
        }
        switch (letter.status()) {
            case DRAFT -> getContent().add(opening("Open round"));
            case OPEN -> getContent().add(answering(), closing());
            case CLOSED -> getContent().add(sending(), opening("Open again"));
            case SENT -> {}
        }
    }

    private Component progress(SignOnRound round) {
        var answers = new UnorderedList();
        round.responses().forEach(response -> answers.add(new ListItem(answer(response))));
        return new Section(
                new Paragraph(round.progress(today) + ". " + round.count().sentence() + ". Opened "
                        + Words.day(round.opensOn()) + ", deadline " + Words.day(round.deadline()) + "."),
                answers);
    }

    private static String answer(SignOnResponse response) {
        String comment = response.comment() == null || response.comment().isBlank() ? "" : ": " + response.comment();
        return response.jurisdiction().displayName() + ": " + response.kind().words()
                + (response.name().isEmpty() ? "" : " (" + response.name() + ")") + comment;
    }

    private Component opening(String action) {
        var opens = new DatePicker("Opens", today);
        var deadline = new DatePicker("Deadline");
        var target = new IntegerField("Target");
        target.setValue(LETTERHEAD_TARGET);
        var open = new Button(action, _ -> {
            if (opens.isEmpty() || deadline.isEmpty() || target.isEmpty()) {
                Notifications.refused("Fill in when the round opens, its deadline and the target.");
                return;
            }
            act(
                    () -> rounds.open(letter.id(), opens.getValue(), deadline.getValue(), target.getValue()),
                    "The letter is open for signatures.");
        });
        return row(opens, deadline, target, open);
    }

    private Component answering() {
        var office = new ComboBox<Jurisdiction>("Office");
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        var kind = new Select<ResponseKind>();
        kind.setLabel("Answer");
        kind.setItems(ResponseKind.values());
        kind.setItemLabelGenerator(ResponseKind::words);
        kind.setValue(ResponseKind.SIGNED);
        var name = new TextField("Name as signed");
        var title = new TextField("Title as signed");
        var comment = new TextField("Comment");
        var record = new Button("Record answer", _ -> {
            if (office.isEmpty()) {
                Notifications.refused("Choose the office that answered.");
                return;
            }
            act(
                    () -> rounds.respond(
                            letter.id(),
                            office.getValue(),
                            Objects.requireNonNullElse(kind.getValue(), ResponseKind.SIGNED),
                            name.getValue(),
                            title.getValue(),
                            comment.isEmpty() ? null : comment.getValue()),
                    "The answer is recorded.");
        });
        return row(office, kind, name, title, comment, record);
    }

    private Component closing() {
        return new Button("Close round", _ -> act(() -> rounds.close(letter.id()), "The round is closed."));
    }

    private Component sending() {
        var on = new DatePicker("Sent on", today);
        var send = new Button("Record as sent", _ -> {
            if (!on.isEmpty()) {
                act(() -> rounds.send(letter.id(), on.getValue()), "The letter is recorded as sent.");
            }
        });
        return row(on, send);
    }

    private void act(Runnable change, String saved) {
        if (Saving.tried(change, saved)) {
            refresh.run();
        }
    }

    private static HorizontalLayout row(Component... parts) {
        var row = new HorizontalLayout(parts);
        row.setWrap(true);
        row.setAlignItems(Alignment.BASELINE);
        return row;
    }
}
