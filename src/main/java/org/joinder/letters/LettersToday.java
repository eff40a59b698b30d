package org.joinder.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Tells staff which rounds close within a week, and which closed letters wait to be sent. */
@Component
@Order(40)
class LettersToday implements TodaySource {

    private static final int SOON_DAYS = 7;

    private final LetterService letters;
    private final RoundSource rounds;
    private final Clock clock;

    LettersToday(LetterService letters, RoundSource rounds, Clock clock) {
        this.letters = letters;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        if (!actor.has(Role.STAFF) && !actor.has(Role.ADMIN)) {
            return List.of();
        }
        var soon = rounds.endingBy(LocalDate.now(clock).plusDays(SOON_DAYS)).stream()
                .limit(MOST)
                .toList();
        var closing = letters.findAll(soon).stream()
                .flatMap(letter -> letter.openRound().map(round -> note(letter, round)).stream());
        var closed = letters.list(new LetterFilter("", LetterStatus.CLOSED), PageRequest.of(0, MOST)).stream()
                .map(row -> new TodayNote(
                        row.signers(),
                        "“" + row.subject() + "” is closed and waits to be sent",
                        LetterPaths.one(row.id())));
        return Stream.concat(closing, closed).limit(MOST).toList();
    }

    private static TodayNote note(LetterDetail letter, SignOnRound round) {
        return new TodayNote(
                round.signers().size(),
                "“" + letter.subject() + "”: " + round.progress(),
                LetterPaths.one(letter.id()));
    }
}
