package org.joinder.legislation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.joinder.legislation.BillLaw;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.Enactment;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StageTrack;
import org.joinder.shell.PathLink;

/** How far the bill came, as steps and in one plain sentence, and what became law of it. */
final class BillStanding {

    private BillStanding() {}

    static Section of(BillRecord bill) {
        Section card = Words.card("Where it stands");
        card.add(track(bill), new Paragraph(bill.stageSentence()));
        card.add(quiet("As of " + Words.day(bill.asOf()) + "."));
        for (BillLaw law : bill.laws()) {
            card.add(new Paragraph("It became " + law.citation() + "."));
        }
        if (bill.enactedThrough() != null) {
            card.add(through("Its matter became law through ", bill.enactedThrough()));
        }
        for (Enactment possible : bill.possibleEnactments()) {
            card.add(through("Perhaps enacted through ", possible));
        }
        return card;
    }

    private static OrderedList track(BillRecord bill) {
        OrderedList track = new OrderedList();
        track.addClassName("stage-track");
        track.getElement().setAttribute("aria-label", "Steps of the measure");
        for (StageTrack.Step step : StageTrack.of(bill).steps()) {
            Span state = new Span(", " + step.state().words());
            state.addClassName("stage-state");
            ListItem item = new ListItem(new Span(step.name()), state);
            item.addClassName(
                    "stage-" + step.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            track.add(item);
        }
        return track;
    }

    private static Paragraph through(String words, Enactment enactment) {
        return new Paragraph(
                new Span(words),
                new PathLink(
                        LegislationPaths.workspace(enactment.bill()),
                        enactment.bill().displayName()),
                new Span(". " + enactment.reason()));
    }

    static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
