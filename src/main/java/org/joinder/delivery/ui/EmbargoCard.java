package org.joinder.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import org.joinder.delivery.DeliveryService;
import org.joinder.letters.LetterDetail;
import org.joinder.shell.FormMessage;
import org.joinder.shell.Saving;
import org.joinder.shell.ViewerTime;
import org.jspecify.annotations.Nullable;

/** Until when press kits and the public file stay locked. */
class EmbargoCard extends Composite<Section> {

    private final LetterDetail letter;
    private final DeliveryService delivery;
    private final FormMessage refusal = new FormMessage();
    private final Paragraph now = new Paragraph();
    private final DateTimePicker until = new DateTimePicker("Embargo ends, in your time zone");

    EmbargoCard(LetterDetail letter, DeliveryService delivery) {
        this.letter = letter;
        this.delivery = delivery;
        var buttons =
                new Div(new Button("Set embargo", click -> set()), new Button("Lift embargo", click -> save(null)));
        buttons.addClassName("button-row");
        now.getElement().setAttribute("role", "status");
        getContent().add(new H2("Embargo"), now, refusal, until, buttons);
        show();
    }

    private void show() {
        now.setText(delivery.embargo(letter.id())
                .map(ends -> "Until " + ViewerTime.moment(ends) + " press kits and the public file are locked for all.")
                .orElse("No embargo holds. Signers see their press kit once the letter is sent."));
    }

    private void set() {
        if (until.isEmpty()) {
            refusal.show("Fill in the day and the time.");
            return;
        }
        save(until.getValue().atZone(ViewerTime.zone()).toInstant());
    }

    private void save(@Nullable Instant ends) {
        String saved = ends == null ? "No embargo holds." : "The embargo is set.";
        if (Saving.tried(refusal, () -> delivery.embargo(letter.id(), ends), saved)) {
            show();
        }
    }
}
