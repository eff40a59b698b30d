package org.joinder.signon;

import java.time.Instant;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterWordings;
import org.joinder.security.CurrentUser;
import org.joinder.shell.TodayMove;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one office is asked to sign now: as many reads for fifty rounds as for one. Holds what that office answered, so it
 * is told to that office and to those who run rounds alone; of the other offices it tells only how many signed.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICE','STAFF','ADMIN')")
@Transactional(readOnly = true)
public class OfficeRequests {

    private final Rounds rounds;
    private final Ledgers ledgers;
    private final LetterWordings wordings;
    private final CurrentUser user;

    OfficeRequests(Rounds rounds, Ledgers ledgers, LetterWordings wordings, CurrentUser user) {
        this.rounds = rounds;
        this.ledgers = ledgers;
        this.wordings = wordings;
        this.user = user;
    }

    /** The nearest deadline first. */
    public List<OfficeRequest> of(Jurisdiction office) {
        var actor = user.require();
        if (!Sight.runsRounds(actor)) {
            Sight.requireOf(actor, office);
        }
        var running = rounds.running();
        var subjects = wordings.subjects(running.stream().map(Round::letter).toList());
        return ledgers.of(running).stream()
                .map(ledger -> request(
                        ledger, office, subjects.getOrDefault(ledger.round().letter(), "")))
                .toList();
    }

    /** What happened to the rounds that every office is asked in, after a moment, latest first. */
    public List<TodayMove> moved(Instant since, int most) {
        var steps = rounds.moved(since, most);
        var subjects =
                wordings.subjects(steps.stream().map(Rounds.Moved::letter).toList());
        return steps.stream()
                .map(step -> new TodayMove(
                        step.at(),
                        "Request",
                        "Signing of “" + subjects.getOrDefault(step.letter(), "") + "” was "
                                + step.step().done(),
                        SignOnPaths.request(step.round())))
                .toList();
    }

    private static OfficeRequest request(Ledgers.Ledger ledger, Jurisdiction office, String subject) {
        var round = ledger.round();
        var own = ledger.rows().stream()
                .filter(row -> row.office() == office)
                .findFirst()
                .orElseThrow();
        var answer = own.answer();
        return new OfficeRequest(
                round.id(),
                round.letter(),
                subject,
                round.deadlineDay(),
                Roster.of(ledger.rows()).size(),
                round.target(),
                answer == null ? null : answer.kind(),
                own.consent() == Consent.COUNTS);
    }
}
