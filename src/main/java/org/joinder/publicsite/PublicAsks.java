package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.CampaignBoards;
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
    private final CampaignBoards campaigns;
    private final AskWayAssembler ways;
    private final Clock clock;

    PublicAsks(
            LetterService letters,
            StatuteService statutes,
            CampaignBoards campaigns,
            AskWayAssembler ways,
            Clock clock) {
        this.letters = letters;
        this.statutes = statutes;
        this.campaigns = campaigns;
        this.ways = ways;
        this.clock = clock;
    }

    List<AskedWords> of(LetterDetail letter) {
        return letter.asks().stream().map(ask -> asked(letter, ask, null)).toList();
    }

    /** One ask with what a campaign knows of it; without that when no public campaign gathers the letter. */
    AskedWords asked(LetterDetail letter, Ask ask, @Nullable BoardAsk followed) {
        var by = new AskAssembler.Asker(letter.subject(), letter.slug(), letter.date());
        return AskAssembler.asked(
                ask,
                by,
                read(ask, letter.date()),
                followed == null ? null : CampaignAssembler.outcome(followed),
                followed == null ? null : ways.way(followed));
    }

    /** Every ask on the section or a part of it, in published letters, latest first, followed as far as a day. */
    List<AskedWords> on(StatuteId section, LocalDate day) {
        return letters.listPublished().stream()
                .flatMap(row -> letters.findPublished(row.slug()).stream())
                .flatMap(letter -> on(section, letter, day))
                .toList();
    }

    private Stream<AskedWords> on(StatuteId section, LetterDetail letter, LocalDate day) {
        List<Ask> asks = letter.asks();
        return IntStream.range(0, asks.size())
                .filter(place -> section.contains(asks.get(place).section()))
                .mapToObj(place -> asked(letter, asks.get(place), followed(letter, place + 1, day)));
    }

    private @Nullable BoardAsk followed(LetterDetail letter, int number, LocalDate day) {
        return campaigns.publicAsks(letter.id(), day).stream()
                .filter(ask -> ask.number() == number)
                .findFirst()
                .orElse(null);
    }

    private AskReading read(Ask ask, @Nullable LocalDate date) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        return AskReading.of(ask, day, statutes.on(ask.section(), day));
    }
}
