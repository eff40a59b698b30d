package org.joinder.signon;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterWordings;
import org.joinder.security.Actor;
import org.joinder.security.CurrentUser;
import org.joinder.shell.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers of offices, by {@link AnswerRule}, and tells an office its own. */
@Service
@Transactional(readOnly = true)
public class AnswerService {

    private final Rounds rounds;
    private final Answers answers;
    private final LetterWordings wordings;
    private final HoldersNow holders;
    private final BeforeSigningService before;
    private final AnswerLeave leaves;
    private final CurrentUser user;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerService(
            Rounds rounds,
            Answers answers,
            LetterWordings wordings,
            HoldersNow holders,
            BeforeSigningService before,
            AnswerLeave leaves,
            CurrentUser user,
            Live live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.wordings = wordings;
        this.holders = holders;
        this.before = before;
        this.leaves = leaves;
        this.user = user;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps an answer behind the office's earlier ones and makes it the current one. Staff record for any office what
     * reached them ({@link AnswerVia#RECORDED}); somebody of an office answers for that office alone.
     */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN','OFFICE')")
    @Transactional
    public AnswerId answer(AnswerDraft draft) {
        Instant received = clock.instant();
        var actor = user.require();
        requireDoor(draft, actor);
        rounds.lockForAnswer(draft.round());
        var round = rounds.find(draft.round()).orElseThrow(() -> SignOnRefused.gone(draft.round()));
        var holder = holders.of(draft.office(), round.dayOf(received));
        answers.ask(draft.round(), draft.office(), received, holder.holder());
        answers.lock(draft.round(), draft.office());
        var current = answers.current(draft.round(), draft.office()).orElse(null);
        AnswerRule.refusal(round, current, draft, wording(round), received).ifPresent(refusal -> {
            throw SignOnRefused.because(refusal);
        });
        requireAcknowledged(draft);
        var leave = leaves.require(draft, round, holder.holder(), actor, received);
        var answer = answer(draft.under(leave), current, holder, actor, received);
        var id = answers.add(answer, reason(draft));
        events.publishEvent(new OfficeResponded(round.id(), round.letter(), draft.office(), draft.kind()));
        RoundNews.tell(live, round.id());
        return id;
    }

    /** Under what the acting person would answer for their office now; every answer keeps the delegation it had. */
    @PreAuthorize("hasRole('OFFICE')")
    public Leave leave(RoundId id, Jurisdiction office) {
        var actor = user.require();
        Sight.requireOf(actor, office);
        var round = rounds.find(id).orElseThrow(() -> SignOnRefused.gone(id));
        var now = clock.instant();
        return leaves.of(office, round, holders.of(office, round.dayOf(now)).holder(), actor, now);
    }

    /** All an office answered in a round, the latest first: for staff and for the office itself. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN','OFFICE')")
    public List<Answer> history(RoundId round, Jurisdiction office) {
        var actor = user.require();
        if (!Sight.runsRounds(actor)) {
            Sight.requireOf(actor, office);
        }
        return answers.history(round, office);
    }

    /** Who let whom answer, for an answer that was given under a delegation. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN','OFFICE')")
    public Optional<String> under(Answer answer) {
        return Optional.ofNullable(answer.delegation()).flatMap(leaves::words);
    }

    /** The reasons that an office keeps to itself, by answer: for its own people alone. */
    @PreAuthorize("hasRole('OFFICE')")
    public Map<AnswerId, String> privateReasons(RoundId round, Jurisdiction office) {
        Sight.requireOf(user.require(), office);
        return answers.privateReasons(round, office);
    }

    private static void requireDoor(AnswerDraft draft, Actor actor) {
        if (draft.via() == AnswerVia.RECORDED) {
            if (!Sight.runsRounds(actor)) {
                throw SignOnRefused.because("Only those who run the round record an answer for an office.");
            }
            if (!isBlank(draft.privateReason())) {
                throw SignOnRefused.because("A private reason is kept by the office itself.");
            }
        } else {
            Sight.requireOf(actor, draft.office());
        }
    }

    private AnswerRule.Wording wording(Round round) {
        return new AnswerRule.Wording(
                wordings.latest(round.letter()).number(), wordings.lastSubstantive(round.letter()));
    }

    private void requireAcknowledged(AnswerDraft draft) {
        if (draft.via() == AnswerVia.RECORDED || !draft.kind().isSigned()) {
            return;
        }
        boolean seen = before.of(draft.round(), draft.office()).stream()
                .allMatch(each -> draft.acknowledged().contains(each.key()));
        if (!seen) {
            throw SignOnRefused.because("Read what is noted before you sign, and confirm that you have seen it.");
        }
    }

    private static Answer answer(
            AnswerDraft draft, @Nullable Answer current, Consent.HolderNow now, Actor actor, Instant received) {
        var holder = now.holder();
        String name = draft.name().isBlank() && holder != null
                ? holder.name()
                : draft.name().strip();
        if (draft.kind().isSigned() && name.isEmpty()) {
            throw SignOnRefused.because("A signature needs the name of the attorney general it is given for.");
        }
        String title = draft.title().isBlank() && !name.isEmpty()
                ? now.title()
                : draft.title().strip();
        return new Answer(
                new AnswerId(0),
                draft.round(),
                draft.office(),
                current == null ? 1 : current.number() + 1,
                draft.kind(),
                draft.textVersion(),
                name,
                title,
                holder,
                isBlank(draft.comment())
                        ? null
                        : Objects.requireNonNull(draft.comment()).strip(),
                draft.via(),
                draft.delegation(),
                List.copyOf(draft.acknowledged()),
                actor.username(),
                actor.displayName(),
                received);
    }

    private static @Nullable String reason(AnswerDraft draft) {
        var words = draft.privateReason();
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
