package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.WrittenDay;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.BoardBill;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.CampaignRow;
import org.joinder.campaigns.CampaignStage;
import org.joinder.campaigns.CampaignStatus;
import org.joinder.campaigns.TimelineEntry;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterPaths;
import org.joinder.links.NodeCard;
import org.jspecify.annotations.Nullable;

/** Makes the page of a campaign from what is public of it. */
final class CampaignAssembler {

    private CampaignAssembler() {}

    /** What the page shows beside the board: its letters whole, and their asks against the law. */
    record Beside(List<LetterDetail> letters, List<AskedWords> asks) {}

    static CampaignPage page(CampaignBoard board, Beside beside, LocalDate today) {
        var campaign = board.campaign();
        var about = campaign.content().summary();
        return new CampaignPage(
                CampaignPaths.publicPage(campaign.slug()),
                campaign.title(),
                campaign.content().ask(),
                about.isBlank() ? null : about,
                stage(board.status()),
                beside.letters().stream().map(LetterAssembler::roll).toList(),
                beside.asks(),
                board.bills().stream().map(bill -> bill(bill, today)).toList(),
                board.timeline().stream().map(CampaignAssembler::moment).toList(),
                beside.letters().stream().map(CampaignAssembler::letter).toList(),
                board.releases().stream().map(CampaignAssembler::release).toList(),
                sources(beside.letters()),
                board.pictures());
    }

    static CampaignCard card(CampaignRow campaign) {
        return new CampaignCard(
                CampaignPaths.publicPage(campaign.slug()),
                campaign.title(),
                campaign.ask(),
                chip(campaign.status().shown()),
                campaign.status().asOf());
    }

    static String outcome(BoardAsk ask) {
        var when = ask.decidedOn() == null ? "" : ", " + WrittenDay.of(ask.decidedOn());
        var why = ask.reason().isBlank() ? "." : ". " + ask.reason();
        return ask.outcome().words() + when + why;
    }

    private static StageNow stage(CampaignStatus status) {
        return new StageNow(chip(status.shown()), status.asOf(), status.reasons(), override(status));
    }

    private static @Nullable String override(CampaignStatus status) {
        var override = status.override();
        return override == null
                ? null
                : "The rule gives “" + status.stage().words() + "” for the reasons above; the stage was set by hand: "
                        + override.reason();
    }

    private static StageChip chip(CampaignStage stage) {
        return new StageChip(stage.words(), tone(stage));
    }

    private static String tone(CampaignStage stage) {
        return switch (stage) {
            case ENACTED_AS_ASKED -> "good";
            case CIRCULATING, SENT, INTRODUCED, MOVING -> "active";
            case ENACTED_DIFFERENTLY, STALLED -> "wait";
            case DRAFTING, CLOSED -> "plain";
        };
    }

    private static BillLine bill(BoardBill bill, LocalDate today) {
        return new BillLine(
                bill.id().displayName(),
                LegislationPaths.page(bill.id()),
                bill.title(),
                StageWords.of(bill.stage()),
                bill.stageSentence() + " For this campaign it "
                        + bill.relation().words() + ".",
                today);
    }

    private static Moment moment(TimelineEntry entry) {
        return new Moment(entry.date(), entry.kind(), entry.words(), entry.publicPath());
    }

    private static RecordLine letter(LetterDetail letter) {
        return new RecordLine(
                letter.subject(), LetterPaths.publicPage(letter.slug()), letter.date(), letter.countSentence());
    }

    private static RecordLine release(NodeCard release) {
        var office = release.office();
        return new RecordLine(
                release.title(), release.publicPath(), release.date(), office == null ? "" : office.displayName());
    }

    private static List<CampaignPage.SourcesOf> sources(List<LetterDetail> letters) {
        return letters.stream()
                .map(letter ->
                        new CampaignPage.SourcesOf(letter.subject(), letter.date(), LetterAssembler.sources(letter)))
                .filter(each -> !each.lines().isEmpty())
                .toList();
    }
}
