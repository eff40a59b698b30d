package org.joinder.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads campaigns: rows for lists, whole boards for screens, and of both a public form that holds only what is public. */
@Service
@Transactional(readOnly = true)
public class CampaignBoards {

    private final CampaignRepository campaigns;
    private final CampaignRecordRepository records;
    private final CampaignReader reader;
    private final Growth growth;
    private final Clock clock;

    CampaignBoards(
            CampaignRepository campaigns,
            CampaignRecordRepository records,
            CampaignReader reader,
            Growth growth,
            Clock clock) {
        this.campaigns = campaigns;
        this.records = records;
        this.reader = reader;
        this.growth = growth;
        this.clock = clock;
    }

    public List<CampaignRow> list() {
        return campaigns.findAllByOrderByTitleAsc().stream()
                .map(reader::everything)
                .map(this::row)
                .toList();
    }

    public List<CampaignRow> listPublished() {
        return campaigns.findAllByOrderByTitleAsc().stream()
                .filter(Campaign::isPublished)
                .map(reader::whatIsPublic)
                .map(this::row)
                .toList();
    }

    public Optional<CampaignDetail> find(CampaignId id) {
        return campaigns.findById(id.value()).map(reader::everything).map(CampaignBoards::detail);
    }

    public Optional<CampaignDetail> findBySlug(String slug) {
        return campaigns.findBySlug(slug).map(reader::everything).map(CampaignBoards::detail);
    }

    public Optional<CampaignBoard> board(String slug) {
        return campaigns.findBySlug(slug).map(reader::everything).map(this::board);
    }

    /** The board at a public address, if anybody may see it. */
    public Optional<CampaignBoard> publicBoard(String slug) {
        return campaigns
                .findBySlug(slug)
                .filter(Campaign::isPublished)
                .map(reader::whatIsPublic)
                .map(this::board);
    }

    /** The board at a public address as it stood on a day: with what had happened until then, of what is public now. */
    public Optional<CampaignBoard> publicBoard(String slug, LocalDate day) {
        return campaigns
                .findBySlug(slug)
                .filter(Campaign::isPublished)
                .map(reader::whatIsPublic)
                .map(gathered -> board(reader.until(gathered, day), reader.statusOn(gathered, day), day));
    }

    /** The campaigns that gather a record. */
    public List<CampaignRow> gathering(NodeRef record) {
        return records.findByNodeKindAndNodeKey(record.kind(), record.key()).stream()
                .flatMap(gathered -> campaigns.findById(gathered.campaign().value()).stream())
                .map(reader::everything)
                .map(this::row)
                .toList();
    }

    /** The public campaigns that gather a record, as the public sees them. */
    public List<CampaignRow> publicGathering(NodeRef record) {
        return records.findByNodeKindAndNodeKey(record.kind(), record.key()).stream()
                .flatMap(gathered -> campaigns.findById(gathered.campaign().value()).stream())
                .filter(Campaign::isPublished)
                .map(reader::whatIsPublic)
                .map(this::row)
                .toList();
    }

    /** What became of the asks of a letter, in each public campaign that gathers it, as it stood on a day. */
    public List<BoardAsk> publicAsks(LetterId letter, LocalDate day) {
        return records
                .findByNodeKindAndNodeKey(
                        NodeKind.LETTER, NodeRef.letter(letter).key())
                .stream()
                .flatMap(gathered -> campaigns.findById(gathered.campaign().value()).stream())
                .filter(Campaign::isPublished)
                .map(reader::whatIsPublic)
                .flatMap(gathered -> reader.until(gathered, day).asks().stream())
                .filter(ask -> ask.letter().equals(letter))
                .toList();
    }

    private CampaignBoard board(Gathered gathered) {
        return board(gathered, reader.status(gathered), LocalDate.MAX);
    }

    private CampaignBoard board(Gathered gathered, CampaignStatus status, LocalDate until) {
        var today = LocalDate.now(clock);
        var timeline = Timeline.of(gathered).stream()
                .filter(entry -> !entry.date().isAfter(until))
                .toList();
        return new CampaignBoard(
                detail(gathered),
                status,
                Coalitions.of(gathered),
                gathered.asks(),
                timeline,
                gathered.letters().stream().map(LetterDetail::row).toList(),
                gathered.releases(),
                gathered.bills().stream()
                        .map(bill -> new BoardBill(
                                bill.id(),
                                bill.title(),
                                bill.stage(),
                                bill.stageOn(),
                                bill.stageSentence(),
                                gathered.relation(bill)))
                        .toList(),
                gathered.statutes(),
                CampaignPictures.of(gathered, timeline, growth, until.isBefore(today) ? until : today));
    }

    private CampaignRow row(Gathered gathered) {
        var campaign = gathered.campaign();
        return new CampaignRow(
                campaign.id(),
                campaign.slug(),
                campaign.content().title(),
                campaign.content().ask(),
                campaign.isPublished(),
                reader.status(gathered),
                gathered.letters().size(),
                gathered.releases().size(),
                gathered.bills().size());
    }

    private static CampaignDetail detail(Gathered gathered) {
        var campaign = gathered.campaign();
        return new CampaignDetail(
                campaign.id(),
                campaign.version(),
                campaign.slug(),
                campaign.content(),
                campaign.isPublished(),
                gathered.nodes());
    }
}
