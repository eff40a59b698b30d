package org.joinder.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.joinder.delivery.DeliveryService;
import org.joinder.delivery.FollowUp;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.Recipient;
import org.joinder.shell.FormMessage;
import org.joinder.shell.ListOrEmpty;
import org.joinder.shell.Saving;
import org.joinder.shell.ViewerTime;

/** What recipients did after the letter was sent, and the form to record more. */
class FollowUpCard extends Composite<Section> {

    private final LetterDetail letter;
    private final DeliveryService delivery;
    private final FormMessage refusal = new FormMessage();
    private final ListOrEmpty done = new ListOrEmpty(new Paragraph("Nothing is recorded yet."));
    private final Select<String> recipient = new Select<>();
    private final Select<FollowUp.Kind> kind = new Select<>();
    private final DatePicker day;
    private final TextField note = new TextField("Note");
    private final TextField source = new TextField("Where it was seen");

    FollowUpCard(LetterDetail letter, DeliveryService delivery, LocalDate today) {
        this.letter = letter;
        this.delivery = delivery;
        day = new DatePicker("Day", today);
        getContent().add(new H2("What recipients did"), done.list(), done.empty());
        if (letter.status() == LetterStatus.SENT && !letter.recipients().isEmpty()) {
            getContent().add(refusal, form(), new Button("Record", click -> record()));
        }
        show();
    }

    private Div form() {
        recipient.setLabel("Recipient");
        recipient.setItems(
                letter.recipients().stream().map(Recipient::name).distinct().toList());
        kind.setLabel("What");
        kind.setItems(FollowUp.Kind.values());
        kind.setItemLabelGenerator(FollowUp.Kind::words);
        var form = new Div(recipient, kind, day, source, note);
        form.addClassName("form-grid");
        return form;
    }

    void show() {
        done.show(delivery.followUps(letter.id()).stream()
                .map(each -> new Text(words(each)))
                .toList());
    }

    private void record() {
        refusal.clear();
        if (recipient.isEmpty() || kind.isEmpty() || day.isEmpty()) {
            refusal.show("Choose the recipient, what they did, and the day.");
            return;
        }
        if (Saving.tried(refusal, () -> delivery.record(letter.id(), typed()), "Recorded.")) {
            note.clear();
            source.clear();
            show();
        }
    }

    private FollowUp typed() {
        return FollowUp.seen(recipient.getValue(), kind.getValue(), day.getValue(), note.getValue(), source.getValue());
    }

    private static String words(FollowUp done) {
        return ViewerTime.day(done.on()) + ", " + done.sentence() + " (" + done.source() + ")";
    }
}
