package org.joinder.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rosters that are frozen, with a hash that anyone can compute again, and what happened after. A round's closing freezes
 * its roster; that of a letter of the past is frozen once it is known whole.
 */
@Service
@Transactional(readOnly = true)
public class RosterService {

    private static final String AS_RECORDED = "As the letter was sent";

    private final LetterRepository letters;
    private final FrozenRosters frozen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterService(LetterRepository letters, FrozenRosters frozen, ApplicationEventPublisher events, Clock clock) {
        this.letters = letters;
        this.frozen = frozen;
        this.events = events;
        this.clock = clock;
    }

    public Optional<FrozenRoster> find(LetterId letter) {
        return frozen.find(letter);
    }

    /** Freezes the roster of a letter that was sent; refused while some of its signers are not known by name. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void freeze(LetterId id) {
        var letter = existing(id);
        var content = letter.content();
        Integer stated = content.statedSigners();
        if (letter.status() != LetterStatus.SENT || content.roster().isEmpty()) {
            throw LetterRefused.because(
                    "Only the roster of a letter that was sent can be frozen, once it has signers.");
        }
        if (stated != null && stated > content.roster().size()) {
            throw LetterRefused.because("A source states " + stated + " signers, and "
                    + content.roster().size() + " are known by name. The roster is frozen once it is whole.");
        }
        if (frozen.isFrozen(id)) {
            throw LetterRefused.because("The roster is frozen already.");
        }
        freeze(letter, AS_RECORDED);
    }

    /** Records what happened after freezing; the roster itself and its hash stay as they are. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    @Transactional
    public void record(LetterId id, Erratum erratum) {
        var letter = existing(id);
        var roster = frozen.find(id)
                .orElseThrow(() -> LetterRefused.because("Until the roster is frozen, the roster itself is changed."));
        if (erratum.reason().isBlank()) {
            throw LetterRefused.because("Say why, or where it was seen.");
        }
        if (erratum.dated().isAfter(LocalDate.now(clock))) {
            throw LetterRefused.because("The day has not come yet.");
        }
        boolean stands = standing(letter, roster).contains(erratum.office());
        if (stands == (erratum.kind() == Erratum.Kind.JOINED_LATE)) {
            throw LetterRefused.because(erratum.office().displayName()
                    + (stands ? " is on the roster already." : " is not on the roster."));
        }
        frozen.add(id, erratum);
        events.publishEvent(new ErratumRecorded(id, erratum));
    }

    void freeze(Letter letter, String goesOutAs) {
        letters.saveAndFlush(letter);
        var content = letter.content();
        var roster = CanonicalRoster.of(letter.slug(), content, clock.instant(), content.roster());
        frozen.freeze(letter.id(), roster, goesOutAs);
        events.publishEvent(new RosterFrozen(letter.id(), roster.sha256()));
    }

    private static Set<Jurisdiction> standing(Letter letter, FrozenRoster roster) {
        var standing = new HashSet<Jurisdiction>();
        letter.content().roster().forEach(line -> standing.add(line.jurisdiction()));
        for (Erratum erratum : roster.errata()) {
            if (erratum.kind() == Erratum.Kind.JOINED_LATE) {
                standing.add(erratum.office());
            } else {
                standing.remove(erratum.office());
            }
        }
        return standing;
    }

    private Letter existing(LetterId id) {
        return letters.findById(id.value()).orElseThrow(() -> LetterRefused.gone(id));
    }
}
