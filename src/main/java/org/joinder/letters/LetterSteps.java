package org.joinder.letters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a letter on: into circulation and back, closed with its roster, sent. The round itself is kept elsewhere. */
@Service
@Transactional
public class LetterSteps {

    private final LetterRepository letters;
    private final RosterService rosters;
    private final ApplicationEventPublisher events;

    LetterSteps(LetterRepository letters, RosterService rosters, ApplicationEventPublisher events) {
        this.letters = letters;
        this.rosters = rosters;
        this.events = events;
    }

    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void circulate(LetterId id) {
        var letter = existing(id);
        if (letter.content().text().isBlank()) {
            throw LetterRefused.because("The letter has no text yet. Nobody can sign it before they can read it.");
        }
        move(letter, LetterStatus.OPEN);
    }

    /** Keeps everybody else from changing the letter until the transaction ends, so that what is read of it holds. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void hold(LetterId id) {
        if (letters.hold(id.value()).isEmpty()) {
            throw LetterRefused.gone(id);
        }
    }

    /** A letter whose round was cancelled is a draft again. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void takeBack(LetterId id) {
        move(existing(id), LetterStatus.DRAFT);
    }

    /** Closes the letter for signatures with this roster, alphabetically by jurisdiction, and freezes it. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void close(LetterId id, List<Signature> roster, String goesOutAs) {
        if (roster.isEmpty()) {
            throw LetterRefused.because("Nobody signed. Cancel the round instead of closing it.");
        }
        var letter = existing(id);
        letter.signedAs(roster.stream()
                .sorted(Comparator.comparing(line -> line.jurisdiction().displayName()))
                .toList());
        move(letter, LetterStatus.CLOSED);
        rosters.freeze(letter, goesOutAs);
    }

    /** Records on which day the closed letter went out. */
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void send(LetterId id, LocalDate on) {
        var letter = existing(id);
        move(letter, LetterStatus.SENT);
        letter.sentOn(on);
        events.publishEvent(new LetterRecorded(id));
    }

    private void move(Letter letter, LetterStatus next) {
        var before = letter.status();
        letter.moveTo(next);
        events.publishEvent(new LetterMoved(letter.id(), before, next));
    }

    private Letter existing(LetterId id) {
        return letters.findById(id.value()).orElseThrow(() -> LetterRefused.gone(id));
    }
}
