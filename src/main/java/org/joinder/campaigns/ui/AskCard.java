package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.joinder.campaigns.AskOutcome;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.CampaignId;
import org.joinder.campaigns.CampaignService;
import org.joinder.legislation.LegislationPaths;
import org.joinder.shell.KeyedList;
import org.joinder.shell.PathLink;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;

/** What was asked, in which words, and what became of it. */
class AskCard extends Composite<Section> {

    private final CampaignId campaign;
    private final CampaignService campaigns;
    private final Runnable refresh;
    private final Paragraph none =
            new Paragraph("No letter of this campaign has an ask recorded. Edit a letter to add one.");
    private final KeyedList<BoardAsk> list =
            new KeyedList<>("board-asks", ask -> ask.letter() + "/" + ask.number(), this::item);

    AskCard(CampaignId campaign, CampaignService campaigns, Runnable refresh) {
        this.campaign = campaign;
        this.campaigns = campaigns;
        this.refresh = refresh;
        Card.frame(getContent(), "asks", "Asks", none, list);
    }

    void show(List<BoardAsk> asks) {
        none.setVisible(asks.isEmpty());
        list.show(asks);
    }

    private ListItem item(BoardAsk ask) {
        var section = new PathLink(
                LegislationPaths.workspace(ask.ask().section()),
                ask.ask().section().citation());
        String since = ask.decidedOn() == null ? "" : " since " + Words.day(ask.decidedOn());
        var item = new ListItem(
                section,
                new Span(": " + ask.ask().instruction() + " "),
                new StatusBadge(ask.outcome().words(), tone(ask.outcome())),
                new Span(since + (ask.reason().isEmpty() ? "" : ". " + ask.reason())));
        if (ask.ask().words() != null) {
            item.add(new Paragraph(
                    "“" + ask.ask().words() + "” (" + ask.ask().wording().words() + ")"));
        }
        item.add(new Paragraph("Asked in “" + ask.letterSubject() + "”, " + Words.day(ask.letterDate()) + "."));
        item.add(AskWay.of(ask));
        var record =
                new Button("Record outcome", _ -> new OutcomeDialog(ask, decision -> decide(ask, decision)).open());
        record.setAriaLabel(
                "Record outcome of the ask on " + ask.ask().section().citation());
        item.add(record);
        return item;
    }

    private boolean decide(BoardAsk ask, OutcomeDialog.Decision decision) {
        boolean done = Saving.tried(
                () -> campaigns.decide(
                        campaign, ask.letter(), ask.number(), decision.outcome(), decision.on(), decision.reason()),
                "The outcome is recorded.");
        if (done) {
            refresh.run();
        }
        return done;
    }

    private static Tone tone(AskOutcome outcome) {
        return switch (outcome) {
            case OPEN -> Tone.NEUTRAL;
            case INTRODUCED -> Tone.ACTIVE;
            case ENACTED_AS_ASKED -> Tone.GOOD;
            case ENACTED_DIFFERENTLY, SUPERSEDED -> Tone.ATTENTION;
            case ABANDONED -> Tone.BAD;
        };
    }
}
