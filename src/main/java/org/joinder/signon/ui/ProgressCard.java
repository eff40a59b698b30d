package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.joinder.letters.RosterCount;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;
import org.joinder.signon.Consent;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.Progress;
import org.joinder.signon.RoundDetail;

/** How far a round is: the count, the time left, what the rules ask for, and under what the letter goes out. */
class ProgressCard extends Composite<Section> {

    ProgressCard(RoundDetail detail) {
        var progress = detail.progress();
        var sentence = new Paragraph(progress.sentence());
        sentence.addClassName("round-progress");
        sentence.getElement().setAttribute("role", "status");
        getContent().add(new H2("Progress"), sentence, new Paragraph(count(detail) + "."));
        if (progress.waiting() > 0) {
            getContent()
                    .add(new Paragraph(progress.waiting()
                            + (progress.waiting() == 1 ? " signature waits" : " signatures wait")
                            + " for consent again: not counted, and not on the roster, until the office signs again."));
        }
        getContent()
                .add(
                        new Paragraph("Deadline: " + Words.deadline(detail.round()) + ". Rules of: "
                                + detail.round().rules().association() + "."),
                        new Paragraph("As things stand: " + progress.goesOutAs() + "."));
        if (!progress.requirements().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("requirement-list");
            progress.requirements().forEach(each -> list.add(item(each)));
            getContent().add(list);
        }
    }

    private static String count(RoundDetail detail) {
        return RosterCount.of(detail.ledger().stream()
                        .filter(row -> row.consent() == Consent.COUNTS)
                        .map(LedgerRow::office)
                        .toList())
                .sentence();
    }

    private static ListItem item(Progress.Requirement requirement) {
        var badge =
                new StatusBadge(requirement.met() ? "Met" : "Missing", requirement.met() ? Tone.GOOD : Tone.ATTENTION);
        return new ListItem(badge, new Span(" " + requirement.words() + ": " + requirement.detail()));
    }
}
