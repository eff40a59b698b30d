package org.joinder.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.campaigns.CampaignFacts.OfAsk;
import org.joinder.campaigns.CampaignFacts.OfBill;
import org.joinder.campaigns.CampaignFacts.OfLetter;
import org.joinder.delivery.FollowUps;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillService;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterService;
import org.joinder.letters.SignOnRound;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a campaign gathers, and judges its status by it. */
@Component
class CampaignReader {

    private static final Comparator<LocalDate> LATEST_FIRST = Comparator.nullsFirst(Comparator.reverseOrder());

    private final CampaignRecordRepository records;
    private final AskDecisionRepository decisions;
    private final LetterService letters;
    private final FollowUps followUps;
    private final BillService bills;
    private final NodeCatalog catalog;
    private final Clock clock;

    CampaignReader(
            CampaignRecordRepository records,
            AskDecisionRepository decisions,
            LetterService letters,
            FollowUps followUps,
            BillService bills,
            NodeCatalog catalog,
            Clock clock) {
        this.records = records;
        this.decisions = decisions;
        this.letters = letters;
        this.followUps = followUps;
        this.bills = bills;
        this.catalog = catalog;
        this.clock = clock;
    }

    Gathered everything(Campaign campaign) {
        return read(campaign, false);
    }

    Gathered whatIsPublic(Campaign campaign) {
        return read(campaign, true);
    }

    CampaignStatus status(Gathered gathered) {
        return status(gathered, LocalDate.now(clock));
    }

    /** The status as the rule gives it for a past day; what a person said later does not count. */
    CampaignStatus statusOn(Gathered gathered, LocalDate day) {
        return status(until(gathered, day), day);
    }

    /** Of what is gathered, that which had happened on a day; bills have the stage they had then. */
    Gathered until(Gathered gathered, LocalDate day) {
        return new Gathered(
                gathered.campaign(),
                gathered.letters().stream()
                        .filter(letter -> hadHappened(letter.date(), day))
                        .toList(),
                bills.findAll(gathered.bills().stream().map(BillRecord::id).toList(), day).stream()
                        .filter(bill -> hadHappened(bill.introduced(), day))
                        .toList(),
                gathered.releases().stream()
                        .filter(release -> hadHappened(release.date(), day))
                        .toList(),
                gathered.statutes(),
                gathered.relations(),
                gathered.decisions().stream()
                        .filter(decision -> hadHappened(decision.decidedOn(), day))
                        .toList(),
                gathered.deeds().stream()
                        .filter(deed -> hadHappened(deed.done().on(), day))
                        .toList());
    }

    private static boolean hadHappened(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }

    private CampaignStatus status(Gathered gathered, LocalDate today) {
        var content = gathered.campaign().content();
        var facts = new CampaignFacts(
                content.beganOn(),
                gathered.letters().stream().map(CampaignReader::fact).toList(),
                gathered.bills().stream()
                        .map(bill -> new OfBill(
                                bill.id().displayName(), bill.stage(), bill.stageOn(), gathered.relation(bill)))
                        .toList(),
                gathered.asks().stream()
                        .map(ask ->
                                new OfAsk(ask.ask().section().citation(), ask.outcome(), ask.decidedOn(), ask.reason()))
                        .toList(),
                closing(gathered.campaign(), today),
                content.quietDays(),
                today);
        return StatusRule.judge(facts).with(override(gathered.campaign(), today));
    }

    private static CampaignFacts.@Nullable Closing closing(Campaign campaign, LocalDate today) {
        var closing = campaign.closing();
        return closing == null || closing.on().isAfter(today) ? null : closing;
    }

    private @Nullable StageOverride override(Campaign campaign, LocalDate today) {
        var said = campaign.override();
        return said == null || said.at().atZone(clock.getZone()).toLocalDate().isAfter(today) ? null : said;
    }

    private Gathered read(Campaign campaign, boolean publicOnly) {
        var gathered = records.findByCampaignIdOrderById(campaign.id().value());
        var written = letters(gathered, publicOnly);
        return new Gathered(
                campaign,
                written,
                bills(gathered),
                cards(gathered, NodeKind.RELEASE)
                        .filter(card -> !publicOnly || card.published())
                        .toList(),
                cards(gathered, NodeKind.STATUTE).toList(),
                relations(gathered),
                decisions.findByCampaignId(campaign.id().value()),
                deeds(written));
    }

    private List<LetterDetail> letters(List<CampaignRecord> gathered, boolean publicOnly) {
        var ids = of(gathered, NodeKind.LETTER)
                .map(record -> record.node().letterId())
                .toList();
        return letters.findAll(ids).stream()
                .filter(letter -> !publicOnly || letter.published())
                .sorted(Comparator.comparing(LetterDetail::date, LATEST_FIRST))
                .toList();
    }

    private List<Gathered.RecipientDeed> deeds(List<LetterDetail> written) {
        var done = followUps.of(written.stream().map(LetterDetail::id).toList());
        return written.stream()
                .flatMap(letter -> done.getOrDefault(letter.id(), List.of()).stream()
                        .map(deed -> new Gathered.RecipientDeed(letter, deed)))
                .toList();
    }

    private List<BillRecord> bills(List<CampaignRecord> gathered) {
        var ids = of(gathered, NodeKind.BILL)
                .map(record -> record.node().billId())
                .toList();
        return bills.findAll(ids).stream()
                .sorted(Comparator.comparing(BillRecord::stageOn, LATEST_FIRST))
                .toList();
    }

    private Stream<NodeCard> cards(List<CampaignRecord> gathered, NodeKind kind) {
        var refs = of(gathered, kind).map(CampaignRecord::node).toList();
        return catalog.cards(kind, refs).stream()
                .sorted(Comparator.comparing(NodeCard::date, LATEST_FIRST).thenComparing(NodeCard::title));
    }

    private static Map<String, BillRelation> relations(List<CampaignRecord> gathered) {
        return of(gathered, NodeKind.BILL)
                .collect(Collectors.toMap(record -> record.node().key(), CampaignRecord::relation));
    }

    private static Stream<CampaignRecord> of(List<CampaignRecord> gathered, NodeKind kind) {
        return gathered.stream().filter(record -> record.node().kind() == kind);
    }

    private static OfLetter fact(LetterDetail letter) {
        SignOnRound round = letter.openRound().orElse(null);
        return round == null
                ? new OfLetter(letter.subject(), letter.status(), letter.date(), null, letter.countSentence())
                : new OfLetter(letter.subject(), letter.status(), round.opensOn(), round.deadline(), round.progress());
    }
}
