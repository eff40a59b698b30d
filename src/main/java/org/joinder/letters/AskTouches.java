package org.joinder.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.BillId;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteService;
import org.joinder.legislation.Touch;
import org.joinder.legislation.TouchSource;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Tells a section what letters asked to change in it, each as a redline on the law of the letter's day. */
@Component
class AskTouches implements TouchSource {

    private final LetterService letters;
    private final StatuteService statutes;
    private final Clock clock;

    AskTouches(LetterService letters, StatuteService statutes, Clock clock) {
        this.letters = letters;
        this.statutes = statutes;
        this.clock = clock;
    }

    @Override
    public List<Touch> touching(StatuteId provision) {
        return letters.list(LetterFilter.ALL, Pageable.unpaged()).stream()
                .flatMap(row -> letters.find(row.id()).stream())
                .flatMap(letter -> letter.asks().stream()
                        .filter(ask -> provision.contains(ask.section()))
                        .map(ask -> touch(letter, ask)))
                .toList();
    }

    @Override
    public List<Touch> touching(BillId bill) {
        return List.of();
    }

    private Touch touch(LetterDetail letter, Ask ask) {
        LocalDate day = letter.date() == null ? LocalDate.now(clock) : letter.date();
        AskReading reading = AskReading.of(ask, day, statutes.on(ask.section(), day));
        String remark = reading.remark() == null ? "" : " " + reading.remark();
        return new Touch(
                "Ask on " + ask.section().citation(),
                letter.subject(),
                LetterPaths.one(letter.id()),
                letter.date(),
                ask.instruction() + remark,
                reading.redline());
    }
}
