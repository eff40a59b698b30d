package org.joinder.letters.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.joinder.legislation.AmendmentWords;
import org.joinder.legislation.StatuteOn;
import org.joinder.letters.Ask;
import org.joinder.letters.AskReading;
import org.joinder.shell.RedlineText;

/** What an ask under the pen makes of the law of the letter's day: the redline, or why its instruction does not fit. */
class AskPreview extends Composite<Div> {

    private final LawOfDay law;

    AskPreview(LawOfDay law) {
        this.law = law;
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    void show(Optional<Ask> ask) {
        getContent().removeAll();
        getContent().setVisible(ask.isPresent());
        ask.ifPresent(this::show);
    }

    private void show(Ask ask) {
        LocalDate day = law.day();
        Optional<StatuteOn> section = law.of(ask.section());
        if (section.isEmpty()) {
            say("The words of " + ask.section().citation() + " on " + Words.day(day)
                    + " are not loaded, so nothing can be compared.");
            return;
        }
        AskReading reading = AskReading.of(ask, day, section);
        if (reading.remark() != null) {
            say(reading.remark());
        } else if (AmendmentWords.read(ask.instruction()).isEmpty()) {
            say(
                    "This instruction is a sentence of its own and cannot be carried out on the law. Choose its kind below.");
        }
        if (reading.redline() != null) {
            say("Against the section in force on " + Words.day(day) + ":");
            getContent().add(new RedlineText(reading.redline()));
        }
    }

    private void say(String words) {
        getContent().add(new Paragraph(words));
    }
}
