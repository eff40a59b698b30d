package org.joinder.signdoor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.joinder.shell.Saving;
import org.joinder.shell.ViewerTime;
import org.joinder.signon.ReminderRule;
import org.joinder.signon.Round;
import org.joinder.signon.RoundService;
import org.jspecify.annotations.Nullable;

/** Whether a round reminds by itself, as its rules say, and when it does next. */
class ReminderSwitch extends Composite<Div> {

    private final RoundService rounds;
    private final Clock clock;
    private final Runnable changed;
    private final Checkbox on = new Checkbox("Send reminders on schedule to those who have not answered");
    private @Nullable Round round;

    ReminderSwitch(RoundService rounds, Clock clock, Runnable changed) {
        this.rounds = rounds;
        this.clock = clock;
        this.changed = changed;
        on.addValueChangeListener(change -> {
            if (round != null && change.getValue() != reminds(round)) {
                follow(round, change.getValue());
            }
        });
        getContent().getStyle().set("margin-block-end", "var(--joinder-space-3)");
        getContent().add(on);
    }

    /** Shows how it stands; nothing where no round runs. */
    void show(@Nullable Round running) {
        round = running;
        setVisible(running != null);
        if (running != null) {
            on.setValue(reminds(running));
            on.setEnabled(!running.rules().reminderDays().isEmpty());
            on.setHelperText("The rules of this round: " + running.rules().remindersInWords() + "."
                    + ReminderRule.next(running, clock.instant())
                            .map(day -> " Next: " + ViewerTime.day(day) + ".")
                            .orElse(""));
        }
    }

    private static boolean reminds(Round round) {
        return round.reminders() && !round.rules().reminderDays().isEmpty();
    }

    private void follow(Round running, boolean wanted) {
        Saving.tried(
                () -> rounds.remindByItself(running.id(), wanted, "Switched with the messages to offices"),
                wanted ? "Reminders go out on schedule." : "No reminders go out on schedule.");
        changed.run();
    }
}
