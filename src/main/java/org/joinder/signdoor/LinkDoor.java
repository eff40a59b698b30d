package org.joinder.signdoor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.delegations.DelegationService;
import org.joinder.letters.LetterService;
import org.joinder.offices.OfficeService;
import org.joinder.security.AsSystem;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.BeforeSigningService;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a one-time link opens. Looking changes nothing, however often and by whomever; one answer uses the link up, and
 * the same answer sent twice is one. The secret is all that lets anybody in, so it is never written anywhere from here.
 */
@Service
@Transactional
class LinkDoor {

    private static final Duration BETWEEN_LINKS = Duration.ofMinutes(10);

    private final SignLinks links;
    private final RoundService rounds;
    private final LetterService letters;
    private final AnswerService answers;
    private final BeforeSigningService before;
    private final DelegationService delegations;
    private final OfficeService offices;
    private final ContactService contacts;
    private final Circulation circulation;
    private final ChangeSince changes;
    private final Clock clock;

    LinkDoor(
            SignLinks links,
            RoundService rounds,
            LetterService letters,
            AnswerService answers,
            BeforeSigningService before,
            DelegationService delegations,
            OfficeService offices,
            ContactService contacts,
            Circulation circulation,
            ChangeSince changes,
            Clock clock) {
        this.links = links;
        this.rounds = rounds;
        this.letters = letters;
        this.answers = answers;
        this.before = before;
        this.delegations = delegations;
        this.offices = offices;
        this.contacts = contacts;
        this.circulation = circulation;
        this.changes = changes;
        this.clock = clock;
    }

    Optional<SignLink> find(String secret) {
        return links.find(secret);
    }

    SignLink.Standing standing(SignLink link) {
        return link.standing(clock.instant());
    }

    @Transactional(readOnly = true)
    DoorView view(SignLink link) {
        return AsOffice.run(link, () -> {
            var round = rounds.find(link.round()).orElseThrow();
            return new DoorView(
                    link,
                    letters.find(round.round().letter()).orElseThrow(),
                    round,
                    offices.find(link.office(), LocalDate.now(clock)),
                    before.of(link.round(), link.office()),
                    delegations.inForce(link.office(), link.address()),
                    changes.of(round, link.office()));
        });
    }

    /** Takes the answer and uses the link up; tells what was answered. Refused by the rules of rounds as an account is. */
    ResponseKind answer(String secret, DoorForm form) {
        var link = links.lock(secret).orElseThrow(() -> SignDoorRefused.because("This link is not known."));
        if (link.usedAt() != null && form.says(ResponseKind.valueOf(String.valueOf(link.answer())))) {
            return ResponseKind.valueOf(String.valueOf(link.answer()));
        }
        if (standing(link) != SignLink.Standing.LIVE) {
            throw SignDoorRefused.because("This link takes no answer any more.");
        }
        var view = view(link);
        var kind = form.chosen(view.offered());
        if (!form.authorised()) {
            throw SignDoorRefused.because("Confirm that you may answer for this office.");
        }
        var leave = view.delegation().map(each -> each.id().value()).orElse(null);
        var draft = AnswerDraft.of(link.round(), link.office(), kind, form.textVersion(), AnswerVia.LINK)
                .as(form.name(), form.title())
                .saying(form.comment(), form.privateReason())
                .having(form.seen())
                .under(leave);
        AsOffice.run(link, () -> answers.answer(draft));
        links.use(link, kind.name());
        return kind;
    }

    /** Sends a new link to the address that this one was sent to, if it is still a contact; and not over and over. */
    void sendAnother(SignLink link) {
        AsSystem.run(() -> {
            var round = rounds.find(link.round()).orElseThrow().round();
            boolean justSent = links.of(link.round()).stream()
                    .filter(each -> each.address().equals(link.address()) && each.office() == link.office())
                    .anyMatch(each -> each.madeAt().plus(BETWEEN_LINKS).isAfter(clock.instant()));
            if (!round.status().isRunning() || justSent) {
                return;
            }
            contacts.all().getOrDefault(link.office(), List.of()).stream()
                    .filter(each -> each.address().equals(link.address()))
                    .findFirst()
                    .ifPresent(each -> circulation.inviteAgain(round.letter(), each));
        });
    }
}
