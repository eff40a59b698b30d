package org.joinder.myoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.campaigns.BoardBill;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignCard;
import org.joinder.campaigns.CampaignCards;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.delivery.PressKit;
import org.joinder.delivery.PressKits;
import org.joinder.legislation.BillService;
import org.joinder.legislation.DelegationService;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterFilter;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.myoffice.OfficeBoard.OfCampaign;
import org.joinder.myoffice.OfficeBoard.OurBill;
import org.joinder.myoffice.OfficeBoard.Partner;
import org.joinder.myoffice.OfficeBoard.Request;
import org.joinder.myoffice.OfficeBoard.Signed;
import org.joinder.shell.ViewerTime;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads an office's board. Of campaigns it holds only public ones, and of those only what is public. */
@Service
@Transactional(readOnly = true)
public class OfficeBoards {

    private static final int MOST_REQUESTS = 50;
    private static final int MOST_CAMPAIGNS = 10;

    private final LetterService letters;
    private final CampaignBoards boards;
    private final CampaignCards cards;
    private final BillService bills;
    private final DelegationService delegations;
    private final PressKits kits;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeBoards(
            LetterService letters,
            CampaignBoards boards,
            CampaignCards cards,
            BillService bills,
            DelegationService delegations,
            PressKits kits,
            JdbcClient jdbc,
            Clock clock) {
        this.letters = letters;
        this.boards = boards;
        this.cards = cards;
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
                campaigns.stream()
                        .map(card -> new OfCampaign(
                                card,
                                boards.publicBoard(card.slug()).map(CampaignBoard::bills).orElse(List.of()).stream()
                                        .map(bill -> new OurBill(bill, delegation(bill, office)))
                                        .toList()))
                        .toList(),
                dates(requests, campaigns));
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

    private String delegation(BoardBill bill, Jurisdiction office) {
        return bills.find(bill.id())
                .map(record -> DelegationWords.of(record, delegations.find(record, office), office))
                .orElse("");
    }

    /** The office's dates from today on, soonest first. */
    public List<OfficeDate> dates(Jurisdiction office) {
        return dates(requests(office), campaigns(office));
    }

    /** Letters that are open for signatures today, nearest deadline first. */
    List<Request> requests(Jurisdiction office) {
        var today = LocalDate.now(clock);
        return letters.list(new LetterFilter("", LetterStatus.OPEN), PageRequest.of(0, MOST_REQUESTS)).stream()
                .flatMap(row -> letters.find(row.id()).stream())
                .flatMap(letter -> request(letter, office).stream())
                .filter(request -> !request.deadline().isBefore(today))
                .sorted(Comparator.comparing(Request::deadline))
                .toList();
    }

    private static Optional<Request> request(LetterDetail letter, Jurisdiction office) {
        return letter.openRound()
                .map(round -> new Request(
                        letter.id(),
                        letter.subject(),
                        round.deadline(),
                        round.signers().size(),
                        round.target(),
                        round.signers().contains(office)));
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

    private static List<OfficeDate> dates(List<Request> requests, List<CampaignCard> campaigns) {
        List<OfficeDate> dates = new ArrayList<>();
        requests.forEach(request -> dates.add(new OfficeDate(
                "sign-" + request.letter().value(),
                request.deadline(),
                (request.ours() ? "Last day to change the answer to “" : "Last day to sign “") + request.subject()
                        + "”",
                LetterPaths.one(request.letter()))));
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
