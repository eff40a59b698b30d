package org.joinder.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Tells staff which rounds close within a week, and which closed letters wait to be sent. */
@Component
@Order(40)
class LettersToday implements TodaySource {

    private static final int SOON_DAYS = 7;

    private final LetterService letters;
    private final Clock clock;

    LettersToday(LetterService letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        if (!actor.has(Role.STAFF) && !actor.has(Role.ADMIN)) {
            return List.of();
        }
        List<TodayNote> notes = new ArrayList<>();
        letters.list(new LetterFilter("", LetterStatus.OPEN), Pageable.unpaged()).stream()
                .flatMap(row -> letters.find(row.id()).stream())
                .forEach(letter -> letter.openRound().ifPresent(round -> addClosing(letter, round, notes)));
        letters.list(new LetterFilter("", LetterStatus.CLOSED), Pageable.unpaged())
                .forEach(row -> notes.add(new TodayNote(
                        row.signers(),
                        "“" + row.subject() + "” is closed and waits to be sent",
                        LetterPaths.one(row.id()))));
        return notes;
    }

    private void addClosing(LetterDetail letter, SignOnRound round, List<TodayNote> notes) {
        LocalDate today = LocalDate.now(clock);
        if (!round.deadline().isAfter(today.plusDays(SOON_DAYS))) {
            notes.add(new TodayNote(
                    round.signers().size(),
                    "“" + letter.subject() + "”: " + round.progress(),
                    LetterPaths.one(letter.id())));
        }
    }
}
