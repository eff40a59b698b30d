package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Supplier;
import org.joinder.campaigns.AskOutcome;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.CampaignId;
import org.joinder.campaigns.CampaignService;
import org.joinder.legislation.LegislationPaths;
import org.joinder.shell.Line;
import org.joinder.shell.LineList;
import org.joinder.shell.Saving;
import org.joinder.shell.StatusBadge.Tone;

/** What was asked, in which words, and what became of it. */
class AskCard extends Composite<Section> {

    private final CampaignId campaign;
    private final CampaignService campaigns;
    private final Supplier<List<BoardAsk>> now;
    private final Runnable refresh;
    private final Paragraph none =
            new Paragraph("No letter of this campaign has an ask recorded. Edit a letter to add one.");
    private final LineList list = new LineList("board-asks");

    /** The asks are read again when one is decided, rather than kept. */
    AskCard(CampaignId campaign, CampaignService campaigns, Supplier<List<BoardAsk>> now, Runnable refresh) {
        this.campaign = campaign;
        this.campaigns = campaigns;
        this.now = now;
        this.refresh = refresh;
        list.onAction((key, _) -> ask(key));
        Card.frame(getContent(), "asks", "Asks", none, list);
    }

    void show(List<BoardAsk> asks) {
        none.setVisible(asks.isEmpty());
        list.show(asks.stream().map(AskCard::line).toList());
    }

    private static Line line(BoardAsk ask) {
        String citation = ask.ask().section().citation();
        String since = ask.decidedOn() == null ? "" : " since " + Words.day(ask.decidedOn());
        var line = Line.of(key(ask))
                .link(LegislationPaths.workspace(ask.ask().section()), citation)
                .text(": " + ask.ask().instruction() + " ")
                .badge(ask.outcome().words(), tone(ask.outcome()))
                .text(since + (ask.reason().isEmpty() ? "" : ". " + ask.reason()));
        if (ask.ask().words() != null) {
            line = line.paragraph(
                    "“" + ask.ask().words() + "” (" + ask.ask().wording().words() + ")");
        }
        return AskWay.add(
                        ask,
                        line.paragraph("Asked in “" + ask.letterSubject() + "”, " + Words.day(ask.letterDate()) + "."))
                .action("outcome", "Record outcome", "Record outcome of the ask on " + citation);
    }

    private static String key(BoardAsk ask) {
        return ask.letter().value() + "/" + ask.number();
    }

    private void ask(String key) {
        now.get().stream()
                .filter(ask -> key(ask).equals(key))
                .findFirst()
                .ifPresent(ask -> new OutcomeDialog(ask, decision -> decide(ask, decision)).open());
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
