package org.joinder.myoffice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.BoardBill;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignCard;
import org.joinder.campaigns.CampaignCards;
import org.joinder.campaigns.CampaignMoves;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.delivery.PressKit;
import org.joinder.delivery.PressKits;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillService;
import org.joinder.legislation.DelegationService;
import org.joinder.letters.LetterService;
import org.joinder.myoffice.OfficeBoard.OfCampaign;
import org.joinder.myoffice.OfficeBoard.OurBill;
import org.joinder.myoffice.OfficeBoard.Partner;
import org.joinder.myoffice.OfficeBoard.Signed;
import org.joinder.shell.TodayMove;
import org.joinder.shell.ViewerTime;
import org.joinder.signon.OfficeRequest;
import org.joinder.signon.OfficeRequests;
import org.joinder.signon.SignOnPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads an office's board. Of campaigns it holds only public ones, and of those only what is public. */
@Service
@Transactional(readOnly = true)
public class OfficeBoards {

    private static final int MOST_REQUESTS = 50;
    private static final int MOST_CAMPAIGNS = 10;

    private final OfficeRequests asked;
    private final LetterService letters;
    private final CampaignBoards boards;
    private final CampaignCards cards;
    private final CampaignMoves moves;
    private final BillService bills;
    private final DelegationService delegations;
    private final PressKits kits;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeBoards(
            OfficeRequests asked,
            LetterService letters,
            CampaignBoards boards,
            CampaignCards cards,
            CampaignMoves moves,
            BillService bills,
            DelegationService delegations,
            PressKits kits,
            JdbcClient jdbc,
            Clock clock) {
        this.asked = asked;
        this.letters = letters;
        this.boards = boards;
        this.cards = cards;
        this.moves = moves;
        this.bills = bills;
        this.delegations = delegations;
        this.kits = kits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public OfficeBoard read(Jurisdiction office) {
        var requests = requests(office);
        var campaigns = campaigns(office);
        return new OfficeBoard(
                office,
                requests,
                signed(office),
                partners(office),
                campaigns.stream().map(card -> ofCampaign(card, office)).toList(),
                dates(requests, campaigns));
    }

    private OfCampaign ofCampaign(CampaignCard card, Jurisdiction office) {
        var bills = boards.publicBoard(card.slug()).map(CampaignBoard::bills).orElse(List.of());
        var records = this.bills.findAll(bills.stream().map(BoardBill::id).toList()).stream()
                .collect(Collectors.toMap(BillRecord::id, Function.identity()));
        return new OfCampaign(
                card,
                bills.stream()
                        .map(bill -> new OurBill(bill, delegation(records.get(bill.id()), office)))
                        .toList());
    }

    private List<Signed> signed(Jurisdiction office) {
        var press = kits.of(office).stream().collect(Collectors.toMap(PressKit::letter, OfficeBoards::press));
        return letters.signedBy(office).stream()
                .map(row -> new Signed(row, press.getOrDefault(row.id(), "")))
                .toList();
    }

    private static String press(PressKit kit) {
        var content = kit.content();
        var unlocks = kit.unlocksAt();
        return content != null
                ? kit.office().displayName() + " " + content.phrase() + "."
                : unlocks == null ? "" : "Under embargo until " + ViewerTime.moment(unlocks) + ".";
    }

    private String delegation(@Nullable BillRecord bill, Jurisdiction office) {
        return bill == null ? "" : DelegationWords.of(bill, delegations.find(bill, office), office);
    }

    /** The office's dates from today on, soonest first. */
    public List<OfficeDate> dates(Jurisdiction office) {
        return dates(requests(office), campaigns(office));
    }

    /** Letters that are open for signatures today, nearest deadline first. */
    List<OfficeRequest> requests(Jurisdiction office) {
        var today = LocalDate.now(clock);
        return asked.of(office).stream()
                .filter(request -> !request.deadline().isBefore(today))
                .limit(MOST_REQUESTS)
                .toList();
    }

    /** What happened after a moment to the rounds it is asked in, and to its public campaigns and their bills. */
    List<TodayMove> moved(Jurisdiction office, Instant since, int most) {
        var ours = campaigns(office).stream().map(CampaignCard::id).toList();
        return Stream.concat(
                        asked.moved(since, most).stream(),
                        moves.of(ours, since, most).stream()
                                .map(move -> new TodayMove(
                                        move.at(), move.kind(), move.sentence(), MyOfficePaths.BOARD + "#campaigns")))
                .sorted(Comparator.comparing(TodayMove::at).reversed())
                .limit(most)
                .toList();
    }

    private List<Partner> partners(Jurisdiction office) {
        return jdbc.sql(
                        "select partner, letters from office_partner where office = :office order by letters desc, partner")
                .param("office", office.name())
                .query((row, _) -> new Partner(Jurisdiction.valueOf(row.getString(1)), row.getInt(2)))
                .list();
    }

    private List<CampaignCard> campaigns(Jurisdiction office) {
        Set<Long> ours = Set.copyOf(jdbc.sql("select distinct campaign_id from office_campaign where office = :office")
                .param("office", office.name())
                .query(Long.class)
                .list());
        return cards.all().stream()
                .filter(card -> card.published() && ours.contains(card.id().value()))
                .limit(MOST_CAMPAIGNS)
                .toList();
    }

    private static List<OfficeDate> dates(List<OfficeRequest> requests, List<CampaignCard> campaigns) {
        List<OfficeDate> dates = new ArrayList<>();
        requests.forEach(request -> dates.add(new OfficeDate(
                "sign-" + request.letter().value(),
                request.deadline(),
                (request.isWaiting() ? "Last day to sign “" : "Last day to change the answer to “") + request.subject()
                        + "”",
                SignOnPaths.request(request.round()))));
        campaigns.stream().flatMap(OfficeBoards::next).forEach(dates::add);
        dates.sort(Comparator.comparing(OfficeDate::on));
        return dates;
    }

    private static Stream<OfficeDate> next(CampaignCard card) {
        var on = card.nextOn();
        return on == null
                ? Stream.empty()
                : Stream.of(new OfficeDate(
                        "campaign-" + card.id().value(),
                        on,
                        card.title() + ": " + card.nextWords(),
                        CampaignPaths.publicPage(card.slug())));
    }
}
