package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.joinder.campaigns.CampaignId;
import org.joinder.campaigns.CampaignService;
import org.joinder.campaigns.CampaignStage;
import org.joinder.campaigns.CampaignStatus;
import org.joinder.campaigns.StageOverride;
import org.joinder.shell.Saving;
import org.joinder.shell.ViewerTime;
import org.jspecify.annotations.Nullable;

/** Where the campaign stands, as of when and why; what a person says instead stands beside it. */
class StageCard extends Composite<Section> {

    private final CampaignId campaign;
    private final CampaignService campaigns;
    private final Runnable refresh;
    private final Div facts = new Div();
    private final Button byRule = new Button("Go by the rule", _ -> clear());
    private final Button close =
            new Button("Close campaign", _ -> new ReasonDialog("Close the campaign", this::close).open());
    private final Button reopen = new Button("Reopen", _ -> reopen());
    private @Nullable CampaignStatus shown;

    StageCard(CampaignId campaign, CampaignService campaigns, Runnable refresh) {
        this.campaign = campaign;
        this.campaigns = campaigns;
        this.refresh = refresh;
        var otherwise = new Button("Say otherwise", _ -> new OverrideDialog(this::override).open());
        var actions = new Div(otherwise, byRule, reopen, close);
        actions.addClassName("button-row");
        Card.frame(getContent(), "stage", "Where it stands", facts, actions);
    }

    void show(CampaignStatus status) {
        if (status.equals(shown)) {
            return;
        }
        shown = status;
        facts.removeAll();
        StageOverride said = status.override();
        if (said != null) {
            facts.add(override(said));
        }
        facts.add(judged(status));
        byRule.setVisible(said != null);
        reopen.setVisible(status.stage() == CampaignStage.CLOSED);
        close.setVisible(status.stage() != CampaignStage.CLOSED);
    }

    private static Div override(StageOverride said) {
        return new Div(
                Words.stage(said.stage()),
                new Paragraph("Set by " + said.by() + " on " + ViewerTime.moment(said.at()) + ": " + said.reason()),
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

    private void clear() {
        act(() -> campaigns.clearOverride(campaign), "The rule decides again.");
    }

    private void reopen() {
        act(() -> campaigns.reopen(campaign), "The campaign is open again.");
    }

    private boolean override(CampaignStage stage, String reason) {
        return act(
                () -> campaigns.overrideStage(campaign, stage, reason),
                "The stage is set; the rule's own stays in view.");
    }

    private boolean close(String reason) {
        return act(() -> campaigns.close(campaign, reason), "The campaign is closed.");
    }

    private boolean act(Runnable change, String saved) {
        boolean done = Saving.tried(change, saved);
        if (done) {
            refresh.run();
        }
        return done;
    }
}
