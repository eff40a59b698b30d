package org.joinder.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Circulates a letter: opens its round, takes the offices' answers, closes it, and sends the letter. */
@Service
@Transactional
public class SignOnService {

    private final LetterRepository letters;
    private final ResponseRepository responses;
    private final ClaimRepository claims;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignOnService(
            LetterRepository letters,
            ResponseRepository responses,
            ClaimRepository claims,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.letters = letters;
        this.responses = responses;
        this.claims = claims;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Opens the round, or opens a closed one again. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void open(LetterId id, LocalDate opensOn, LocalDate deadline, int target) {
        if (deadline.isBefore(opensOn)) {
            throw LetterRefused.because("The deadline is before the day the round opens.");
        }
        if (target < 1 || target > Jurisdiction.values().length) {
            throw LetterRefused.because("The target is between 1 and 56 offices.");
        }
        var letter = existing(id);
        LetterStatus before = letter.status();
        letter.circulate(opensOn, deadline, target);
        events.publishEvent(new LetterMoved(id, before, LetterStatus.OPEN));
    }

    /** Records an office's answer; a later answer takes the place of an earlier one. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void respond(
            LetterId id, Jurisdiction office, ResponseKind kind, String name, String title, @Nullable String comment) {
        var letter = existing(id);
        SignOnRound round = letter.round(List.of());
        if (letter.status() != LetterStatus.OPEN || round == null) {
            throw LetterRefused.because("The letter is not open for signatures.");
        }
        if (!round.takesSignaturesOn(LocalDate.now(clock))) {
            throw LetterRefused.because("Answers are taken from " + round.opensOn() + " to " + round.deadline()
                    + "; today is outside that.");
        }
        if (kind.isSigned() && name.isBlank()) {
            throw LetterRefused.because("A signature needs the name of the attorney general.");
        }
        var response =
                responses.findByLetterIdAndJurisdiction(id.value(), office).orElseGet(() -> new Response(id, office));
        response.answer(new SignOnResponse(
                office,
                kind,
                name.strip(),
                title.strip(),
                comment,
                user.require().username(),
                clock.instant()));
        responses.save(response);
        events.publishEvent(new OfficeResponded(id, office, kind));
    }

    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void close(LetterId id) {
        var letter = existing(id);
        letter.moveTo(LetterStatus.CLOSED);
        events.publishEvent(new LetterMoved(id, LetterStatus.OPEN, LetterStatus.CLOSED));
    }

    /** Sends the letter: those who signed become its roster, in alphabetical order of their jurisdictions. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void send(LetterId id, LocalDate on) {
        var letter = existing(id);
        List<Signature> roster = responses.findByLetterIdOrderByAnsweredAtAscIdAsc(id.value()).stream()
                .map(Response::value)
                .filter(response -> response.kind().isSigned())
                .map(response -> new Signature(response.jurisdiction(), response.name(), response.title()))
                .sorted((one, other) -> one.jurisdiction()
                        .displayName()
                        .compareTo(other.jurisdiction().displayName()))
                .toList();
        letter.send(on, roster);
        events.publishEvent(new LetterMoved(id, LetterStatus.CLOSED, LetterStatus.SENT));
        events.publishEvent(new LetterRecorded(id));
    }

    /** Notes what a release says about the number of signers; the same source twice is one claim. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void claim(LetterId id, CountClaim claim) {
        existing(id);
        claims.findByLetterIdAndClaimantAndSource(id.value(), claim.by(), claim.source())
                .ifPresentOrElse(known -> known.say(claim), () -> claims.save(new Claim(id, claim)));
    }

    private Letter existing(LetterId id) {
        return letters.findById(id.value()).orElseThrow(() -> LetterRefused.gone(id));
    }
}
