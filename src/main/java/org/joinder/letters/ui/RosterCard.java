package org.joinder.letters.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import org.joinder.letters.Erratum;
import org.joinder.letters.FrozenRoster;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.LetterSteps;
import org.joinder.letters.RosterService;
import org.joinder.shell.Saving;
import org.joinder.shell.ViewerTime;

/** The freezing of a roster: its hash and the errata after it, or the step that freezes it; and the sending of a letter. */
class RosterCard extends Composite<Section> {

    private final LetterDetail letter;
    private final RosterService rosters;
    private final LetterSteps steps;
    private final LocalDate today;
    private final Runnable refresh;

    RosterCard(LetterDetail letter, RosterService rosters, LetterSteps steps, LocalDate today, Runnable refresh) {
        this.letter = letter;
        this.rosters = rosters;
        this.steps = steps;
        this.today = today;
        this.refresh = refresh;
        getContent().add(new H2("Frozen roster"));
        var frozen = letter.frozen();
        if (frozen != null) {
            getContent().add(hash(frozen), errata(frozen), new ErratumForm(today, this::record));
        } else {
            getContent().add(freezing());
        }
        if (letter.status() == LetterStatus.CLOSED) {
            getContent().add(sending());
        }
    }

    private static Component hash(FrozenRoster frozen) {
        var hash = new Paragraph("SHA-256 " + frozen.sha256());
        hash.addClassName("roster-hash");
        return new Div(
                new Paragraph("Frozen " + ViewerTime.moment(frozen.frozenAt()) + " by " + frozen.frozenBy()
                        + ". Goes out as: " + frozen.goesOutAs() + "."),
                hash);
    }

    private static Component errata(FrozenRoster frozen) {
        if (frozen.errata().isEmpty()) {
            return new Paragraph("No erratum: the roster stands as it was frozen.");
        }
        var list = new UnorderedList();
        frozen.errata()
                .forEach(erratum -> list.add(new ListItem(
                        Words.day(erratum.dated()) + ": " + erratum.office().displayName() + " "
                                + erratum.kind().words().toLowerCase(Locale.ROOT) + ". " + erratum.reason())));
        return list;
    }

    private Component freezing() {
        return new Div(
                new Paragraph("Once the roster is known whole, it can be frozen: it then has a hash that anyone can "
                        + "compute again, and later changes are dated errata."),
                new Button("Freeze the roster", _ -> act(() -> rosters.freeze(letter.id()), "The roster is frozen.")));
    }

    private Component sending() {
        var on = new DatePicker("Sent on", today);
        var send = new Button("Record as sent", _ -> {
            if (!on.isEmpty()) {
                act(() -> steps.send(letter.id(), on.getValue()), "The letter is recorded as sent.");
            }
        });
        var row = new Div(on, send);
        row.addClassName("filter-bar");
        return row;
    }

    private boolean record(Erratum erratum) {
        return act(() -> rosters.record(letter.id(), erratum), "The erratum is recorded.");
    }

    private boolean act(Runnable change, String saved) {
        boolean done = Saving.tried(change, saved);
        if (done) {
            refresh.run();
        }
        return done;
    }
}
