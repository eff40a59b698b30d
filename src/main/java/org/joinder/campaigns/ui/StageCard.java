package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneOffset;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignService;
import org.joinder.campaigns.CampaignStage;
import org.joinder.campaigns.CampaignStatus;
import org.joinder.campaigns.StageOverride;

/** Where the campaign stands, as of when and why; what a person says instead stands beside it. */
class StageCard extends Composite<Section> {

    private final CampaignBoard board;
    private final CampaignService campaigns;
    private final Runnable refresh;

    StageCard(CampaignBoard board, CampaignService campaigns, Runnable refresh) {
        this.board = board;
        this.campaigns = campaigns;
        this.refresh = refresh;
        CampaignStatus status = board.status();
        getContent().addClassName("board-card");
        getContent().add(new H2("Where it stands"));
        StageOverride said = status.override();
        if (said != null) {
            getContent().add(override(said));
        }
        getContent().add(judged(status), actions(status));
    }

    private static Div override(StageOverride said) {
        String when = Words.day(said.at().atZone(ZoneOffset.UTC).toLocalDate());
        return new Div(
                Words.stage(said.stage()),
                new Paragraph("Set by " + said.by() + " on " + when + ": " + said.reason()),
                new Paragraph("The rule says:"));
    }

    private static Div judged(CampaignStatus status) {
        var reasons = new UnorderedList();
        status.reasons().forEach(reason -> reasons.add(new ListItem(reason)));
        return new Div(
                Words.stage(status.stage()),
                new Span(" as of " + Words.day(status.asOf()) + ". "
                        + status.stage().meaning()),
                reasons);
    }

    private Div actions(CampaignStatus status) {
        var actions = new Div(new Button("Say otherwise", _ -> new OverrideDialog(this::override).open()));
        actions.addClassName("button-row");
        if (status.override() != null) {
            actions.add(new Button(
                    "Go by the rule",
                    _ -> act(() -> campaigns.clearOverride(board.campaign().id()), "The rule decides again.")));
        }
        if (status.stage() == CampaignStage.CLOSED) {
            actions.add(new Button(
                    "Reopen", _ -> act(() -> campaigns.reopen(board.campaign().id()), "The campaign is open again.")));
        } else {
            actions.add(new Button("Close campaign", _ -> new ReasonDialog("Close the campaign", this::close).open()));
        }
        return actions;
    }

    private boolean override(CampaignStage stage, String reason) {
        return act(
                () -> campaigns.overrideStage(board.campaign().id(), stage, reason),
                "The stage is set; the rule's own stays in view.");
    }

    private boolean close(String reason) {
        return act(() -> campaigns.close(board.campaign().id(), reason), "The campaign is closed.");
    }

    private boolean act(Runnable change, String saved) {
        boolean done = Saving.tried(change, saved);
        if (done) {
            refresh.run();
        }
        return done;
    }
}
