package org.joinder.signdoor;

import java.time.Clock;
import org.joinder.security.AsSystem;
import org.joinder.signon.ReminderRule;
import org.joinder.signon.Round;
import org.joinder.signon.RoundService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds by itself, when {@link ReminderRule} says so, those who have not answered. Any number of nodes may look at once:
 * one of them writes, the others pass; and a reminder has a name, by which it is posted once.
 */
@Component
class Reminders {

    private final RoundService rounds;
    private final Circulation circulation;
    private final TransactionTemplate together;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(
            RoundService rounds, Circulation circulation, TransactionTemplate together, JdbcClient jdbc, Clock clock) {
        this.rounds = rounds;
        this.circulation = circulation;
        this.together = together;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Posts what is due now and was not posted before; tells how many messages that were. */
    int remindDue() {
        return AsSystem.run(
                () -> rounds.running().stream().mapToInt(this::remindDue).sum());
    }

    private int remindDue(Round running) {
        var days = ReminderRule.due(running, clock.instant());
        return days.isEmpty() ? 0 : together.execute(_ -> isMine(running) ? remind(running, days.getAsInt()) : 0);
    }

    private int remind(Round running, int days) {
        var occasion = days + " business days before " + running.deadlineDay();
        return rounds.find(running.id())
                .filter(detail -> detail.round().equals(running))
                .map(detail ->
                        circulation.write(RoundMail.Kind.REMINDER, detail, circulation.unanswered(detail), occasion))
                .orElse(0);
    }

    private boolean isMine(Round round) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('round_reminder', :id))")
                .param("id", round.id().value())
                .query(Boolean.class)
                .single();
    }
}
