package org.joinder.campaigns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayDate;
import org.joinder.shell.TodayMove;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells staff which campaigns fell silent or wait for a judgement of an ask, and which campaigns and
 * bills moved, and which dates of campaigns come within a month.
 */
@Component
@Order(60)
class CampaignsToday implements TodaySource {

    private static final int SOON_DAYS = 31;

    private final CampaignCards cards;
    private final CampaignMoves moves;
    private final Clock clock;

    CampaignsToday(CampaignCards cards, CampaignMoves moves, Clock clock) {
        this.cards = cards;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return Set.of(CampaignPaths.TOPIC);
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        if (!isStaff(actor)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return cards.all().stream()
                .filter(card -> card.stage() == CampaignStage.STALLED || card.stage() == CampaignStage.DRAFTING)
                .limit(MOST)
                .map(card -> note(card, today))
                .toList();
    }

    @Override
    public List<TodayMove> moved(Actor actor, Instant since) {
        return isStaff(actor)
                ? Stream.of(moves.stages(since, MOST), moves.signatures(since, MOST), moves.bills(since, MOST))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    @Override
    public List<TodayDate> ahead(Actor actor) {
        if (!isStaff(actor)) {
            return List.of();
        }
        var until = LocalDate.now(clock).plusDays(SOON_DAYS);
        return cards.all().stream()
                .flatMap(card -> ahead(card, until))
                .sorted(Comparator.comparing(TodayDate::on))
                .limit(MOST)
                .toList();
    }

    private static Stream<TodayDate> ahead(CampaignCard card, LocalDate until) {
        var on = card.nextOn();
        return on == null || on.isAfter(until)
                ? Stream.empty()
                : Stream.of(new TodayDate(on, card.nextWords() + " (" + card.title() + ")", path(card) + "#ahead"));
    }

    private static TodayNote note(CampaignCard card, LocalDate today) {
        String name = "“" + card.title() + "”";
        if (card.stage() == CampaignStage.DRAFTING) {
            return new TodayNote(card.letters(), "letters in " + name + ": drafting, nothing has gone out", path(card));
        }
        var last = card.lastOn();
        return last == null
                ? new TodayNote(0, "events in " + name + ": stalled", path(card))
                : new TodayNote(
                        (int) (today.toEpochDay() - last.toEpochDay()),
                        "days without news in " + name + ": stalled since " + StatusWords.on(last),
                        path(card));
    }

    private static String path(CampaignCard card) {
        return CampaignPaths.one(card.slug());
    }

    private static boolean isStaff(Actor actor) {
        return actor.has(Role.STAFF) || actor.has(Role.ADMIN);
    }
}
