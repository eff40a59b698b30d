package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.joinder.shell.Saving;
import org.joinder.signon.Round;
import org.joinder.signon.RoundDetail;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.StepKind;

/** The steps that a round can take now; each asks for its reason. */
class StepButtons extends Composite<Div> {

    private final RoundService rounds;
    private final RoundDetail detail;
    private final Runnable refresh;

    StepButtons(RoundService rounds, RoundDetail detail, Runnable refresh) {
        this.rounds = rounds;
        this.detail = detail;
        this.refresh = refresh;
        getContent().addClassName("button-row");
        var status = detail.round().status();
        if (status.allows(StepKind.CLOSED)) {
            var close = new Button("Close and freeze the roster", _ -> close());
            close.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(close, new Button("Extend", _ -> extend()));
        }
        if (status.allows(StepKind.PAUSED)) {
            getContent().add(new Button("Pause", _ -> pause()));
        }
        if (status.allows(StepKind.RESUMED)) {
            getContent().add(new Button("Resume", _ -> resume()));
        }
        if (status.allows(StepKind.CANCELLED)) {
            getContent().add(new Button("Cancel the round", _ -> cancel()));
        }
    }

    private void close() {
        var progress = detail.progress();
        String waiting =
                progress.waiting() == 0 ? "" : " " + progress.waiting() + " that need consent again will not be on it.";
        new ReasonDialog(
                        "Close the round",
                        "The roster is frozen with " + progress.signed() + " signatures and goes out as: "
                                + progress.goesOutAs() + "." + waiting + " This cannot be undone.",
                        reason -> taken(() -> rounds.close(id(), reason), "The round is closed, the roster frozen."))
                .open();
    }

    private void extend() {
        Round round = detail.round();
        new ExtendDialog(
                        round,
                        (deadline, reason) ->
                                taken(() -> rounds.extend(id(), deadline, reason), "The round has a later deadline."))
                .open();
    }

    private void pause() {
        new ReasonDialog(
                        "Pause",
                        "Until the round goes on, offices can only withdraw. The deadline stays.",
                        reason -> taken(() -> rounds.pause(id(), reason), "The round is paused."))
                .open();
    }

    private void resume() {
        new ReasonDialog(
                        "Resume",
                        "Offices can answer again until the deadline.",
                        reason -> taken(() -> rounds.resume(id(), reason), "The round goes on."))
                .open();
    }

    private void cancel() {
        new ReasonDialog(
                        "Cancel the round",
                        "The letter becomes a draft again. The answers are kept and count for nothing.",
                        reason -> taken(() -> rounds.cancel(id(), reason), "The round is cancelled."))
                .open();
    }

    private RoundId id() {
        return detail.id();
    }

    private boolean taken(Runnable step, String saved) {
        boolean done = Saving.tried(step, saved);
        if (done) {
            refresh.run();
        }
        return done;
    }
}
