package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.letters.Ask;
import org.joinder.letters.AskReading;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What published letters asked for, each with the law of the letter's date. */
@Component
class PublicAsks {

    private final LetterService letters;
    private final StatuteService statutes;
    private final Clock clock;

    PublicAsks(LetterService letters, StatuteService statutes, Clock clock) {
        this.letters = letters;
        this.statutes = statutes;
        this.clock = clock;
    }

    List<AskedWords> of(LetterDetail letter) {
        return letter.asks().stream().map(ask -> asked(letter, ask, null)).toList();
    }

    AskedWords asked(LetterDetail letter, Ask ask, @Nullable String outcome) {
        var by = new AskAssembler.Asker(letter.subject(), letter.slug(), letter.date());
        return AskAssembler.asked(ask, by, read(ask, letter.date()), outcome);
    }

    /** Every ask on the section or a part of it, in published letters, latest first. */
    List<AskedWords> on(StatuteId section) {
        return letters.listPublished().stream()
                .flatMap(row -> letters.findPublished(row.slug()).stream())
                .flatMap(letter -> letter.asks().stream()
                        .filter(ask -> section.contains(ask.section()))
                        .map(ask -> asked(letter, ask, null)))
                .toList();
    }

    private AskReading read(Ask ask, @Nullable LocalDate date) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        return AskReading.of(ask, day, statutes.on(ask.section(), day));
    }
}
