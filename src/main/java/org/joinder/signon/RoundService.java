package org.joinder.signon;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterSteps;
import org.joinder.security.CurrentUser;
import org.joinder.shell.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rounds: opening one, each step with its reason until it is closed or cancelled, and how it stands for the one who asks
 * (see {@link Sight}). Closing takes the signatures that count, freezes them as the letter's roster and ends the round, in
 * one transaction: a crash leaves the round open or closed, whole.
 */
@Service
@Transactional(readOnly = true)
public class RoundService {

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private final Rounds rounds;
    private final Answers answers;
    private final RoundReader reader;
    private final RuleSetService ruleSets;
    private final HoldersNow holders;
    private final LetterService letters;
    private final LetterSteps moves;
    private final CurrentUser user;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundService(
            Rounds rounds,
            Answers answers,
            RoundReader reader,
            RuleSetService ruleSets,
            HoldersNow holders,
            LetterService letters,
            LetterSteps moves,
            CurrentUser user,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.reader = reader;
        this.ruleSets = ruleSets;
        this.holders = holders;
        this.letters = letters;
        this.moves = moves;
        this.user = user;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a round now: all 56 offices are asked. The letter moves from draft into circulation. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public RoundId open(LetterId letter, RoundDraft draft) {
        return open(letter, draft, clock.instant());
    }

    /** Records a round that was opened elsewhere, at a moment of the past. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public RoundId open(LetterId letter, RoundDraft draft, Instant opensAt) {
        var now = clock.instant();
        var deadline = RoundCheck.deadline(draft, opensAt, now);
        var rules =
                ruleSets.find(draft.rules()).orElseThrow(() -> SignOnRefused.because("Choose the rules of the round."));
        moves.circulate(letter);
        var id = rounds.add(letter, opensAt, deadline, draft, rules.rules());
        var held = holders.on(LocalDate.ofInstant(opensAt, draft.zone()));
        for (var office : Jurisdiction.values()) {
            var holder = held.get(office);
            answers.ask(id, office, opensAt, holder == null ? null : holder.holder());
        }
        rounds.addStep(id, step(StepKind.OPENED, draft.reason(), deadline, now));
        events.publishEvent(new RoundOpened(id, letter));
        RoundNews.tell(live, id);
        return id;
    }

    /** A later deadline, given on the clock of the round's zone. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void extend(RoundId id, LocalDateTime deadline, String reason) {
        var round = locked(id);
        var later = deadline.atZone(round.zone()).toInstant();
        RoundCheck.later(round, later, clock.instant());
        take(round, StepKind.EXTENDED, reason, later);
    }

    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void pause(RoundId id, String reason) {
        var round = locked(id);
        take(round, StepKind.PAUSED, reason, round.deadline());
    }

    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void resume(RoundId id, String reason) {
        var round = locked(id);
        take(round, StepKind.RESUMED, reason, round.deadline());
    }

    /** Whether the round reminds by itself as its rules say; one that is over reminds nobody. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void remindByItself(RoundId id, boolean on, String reason) {
        var round = locked(id);
        if (round.reminders() != on) {
            take(round, on ? StepKind.REMINDERS_ON : StepKind.REMINDERS_OFF, reason, round.deadline());
            rounds.remind(id, on);
        }
    }

    /** Ends the round without a roster; the letter is a draft again and may circulate anew. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void cancel(RoundId id, String reason) {
        var round = locked(id);
        take(round, StepKind.CANCELLED, reason, round.deadline());
        moves.takeBack(round.letter());
    }

    /** Ends the round and freezes its roster: the signatures that count, not those that wait for consent again. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void close(RoundId id, String reason) {
        var round = locked(id);
        RoundCheck.step(round, StepKind.CLOSED, reason);
        moves.hold(round.letter());
        var detail = reader.detail(round, letters.leads(round.letter()));
        rounds.change(id, RoundStatus.CLOSED, round.deadline());
        rounds.addStep(id, step(StepKind.CLOSED, reason, round.deadline(), clock.instant()));
        moves.close(
                round.letter(), Roster.of(detail.ledger()), detail.progress().goesOutAs());
        events.publishEvent(new RoundClosed(id, round.letter()));
        RoundNews.tell(live, id);
    }

    /** The round as the person who asks may see it. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN','OFFICE')")
    public Optional<RoundDetail> find(RoundId id) {
        return rounds.find(id).map(this::seen);
    }

    /** The latest round of a letter, as the person who asks may see it. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN','OFFICE')")
    public Optional<RoundDetail> latest(LetterId letter) {
        return rounds.of(letter).stream().findFirst().map(this::seen);
    }

    /** Every round of a letter, latest first. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public List<Round> of(LetterId letter) {
        return rounds.of(letter);
    }

    /** The rounds that run, the next deadline first. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN','OFFICE')")
    public List<Round> running() {
        return rounds.running();
    }

    /** The close of business on the first day that gives the business days which the rules ask for. */
    public LocalDateTime earliestDeadline(SignOnRules rules, LocalDate opensOn) {
        return FederalCalendar.plus(opensOn, Math.max(1, rules.businessDays())).atTime(CLOSE_OF_BUSINESS);
    }

    private RoundDetail seen(Round round) {
        return Sight.of(reader.detail(round, letters.leads(round.letter())), user.require());
    }

    private Round locked(RoundId id) {
        rounds.lockForStep(id);
        return rounds.find(id).orElseThrow(() -> SignOnRefused.gone(id));
    }

    private void take(Round round, StepKind kind, String reason, Instant deadline) {
        RoundCheck.step(round, kind, reason);
        rounds.change(round.id(), round.status().after(kind), deadline);
        rounds.addStep(round.id(), step(kind, reason, deadline, clock.instant()));
        events.publishEvent(new RoundChanged(round.id(), round.letter(), kind));
        RoundNews.tell(live, round.id());
    }

    private RoundStep step(StepKind kind, String reason, Instant deadline, Instant at) {
        return new RoundStep(kind, reason.strip(), deadline, user.require().username(), at);
    }
}
