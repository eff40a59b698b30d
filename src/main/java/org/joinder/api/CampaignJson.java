package org.joinder.api;

import java.time.LocalDate;
import java.util.List;
import org.joinder.campaigns.AskOutcome;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.BoardBill;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignStatus;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.letters.Ask;
import org.joinder.letters.LetterRow;
import org.jspecify.annotations.Nullable;

/** A campaign as it is told: where it stands and why, what was asked and what became of it. */
record CampaignJson(
        String id,
        String title,
        String ask,
        String summary,
        @Nullable LocalDate beganOn,
        boolean published,
        CampaignStatus status,
        List<Asked> asks,
        List<Coalition> coalitions,
        List<BoardBill> bills,
        List<Event> timeline) {

    record Asked(
            String letter,
            int number,
            Ask ask,
            AskOutcome outcome,
            @Nullable LocalDate decidedOn,
            String reason) {}

    record Coalition(String letter, int signers, String countInWords) {}

    record Event(LocalDate date, String kind, String words) {

        static Event of(TimelineEntry entry) {
            return new Event(entry.date(), entry.kind(), entry.words());
        }
    }

    static CampaignJson of(CampaignBoard board) {
        var campaign = board.campaign();
        return new CampaignJson(
                campaign.slug(),
                campaign.title(),
                campaign.content().ask(),
                campaign.content().summary(),
                campaign.content().beganOn(),
                campaign.published(),
                board.status(),
                board.asks().stream().map(ask -> asked(board, ask)).toList(),
                board.letters().stream()
                        .map(letter -> new Coalition(letter.slug(), letter.signers(), letter.signersInWords()))
                        .toList(),
                board.bills(),
                board.timeline().stream().map(Event::of).toList());
    }

    private static Asked asked(CampaignBoard board, BoardAsk ask) {
        String letter = board.letters().stream()
                .filter(row -> row.id().equals(ask.letter()))
                .map(LetterRow::slug)
                .findFirst()
                .orElse("");
        return new Asked(letter, ask.number(), ask.ask(), ask.outcome(), ask.decidedOn(), ask.reason());
    }
}
