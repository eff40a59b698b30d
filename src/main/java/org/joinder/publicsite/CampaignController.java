package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignBriefs;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CampaignController {

    private static final String ONE = "/campaigns/{slug:[a-z0-9-]+}";

    private final Pages pages;
    private final CampaignBoards campaigns;
    private final LetterService letters;
    private final PublicAsks asks;
    private final CampaignDates dates;
    private final CampaignBriefs briefs;
    private final Clock clock;

    CampaignController(
            Pages pages,
            CampaignBoards campaigns,
            LetterService letters,
            PublicAsks asks,
            CampaignDates dates,
            CampaignBriefs briefs,
            Clock clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.letters = letters;
        this.asks = asks;
        this.dates = dates;
        this.briefs = briefs;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String slug, @RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.htmlAsOf("/campaigns/" + slug, day, "campaign", () -> shown(slug, day));
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> oneAsJson(@PathVariable String slug, @RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.jsonAsOf("/campaigns/" + slug, day, () -> shown(slug, day));
    }

    @GetMapping(ONE + "/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable String slug) {
        return pages.fileOf(
                "/campaigns/" + slug + "/feed.atom",
                FileType.ATOM,
                () -> find(slug, null).map(dates::feed));
    }

    @GetMapping(ONE + "/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String slug) {
        return pages.fileOf(
                "/campaigns/" + slug + "/calendar.ics",
                FileType.CALENDAR,
                () -> find(slug, null).map(dates::calendar));
    }

    @GetMapping("/campaigns/calendar.ics")
    ResponseEntity<byte[]> calendarOfAll() {
        return pages.file("/campaigns/calendar.ics", FileType.CALENDAR, () -> dates.calendar(all()));
    }

    @GetMapping(ONE + "/brief.pdf")
    ResponseEntity<byte[]> brief(@PathVariable String slug) {
        return pages.fileOf("/campaigns/" + slug + "/brief.pdf", FileType.PDF, () -> briefs.pdf(slug));
    }

    @GetMapping(ONE + "/card.png")
    ResponseEntity<byte[]> card(@PathVariable String slug) {
        return pages.card(
                "/campaigns/" + slug, "Campaign", () -> find(slug, null).map(CampaignPage::frame));
    }

    @GetMapping("/embed/campaigns/{slug:[a-z0-9-]+}")
    ResponseEntity<byte[]> embed(@PathVariable String slug) {
        return pages.html("/embed/campaigns/" + slug, "embedcampaign", () -> find(slug, null));
    }

    private List<CampaignPage> all() {
        return campaigns.listPublished().stream()
                .flatMap(row -> find(row.slug(), null).stream())
                .toList();
    }

    private Optional<?> shown(String slug, @Nullable LocalDate day) {
        return find(slug, day)
                .map(found -> day != null && found.isEmpty()
                        ? new NotYetPage(
                                found.path(),
                                found.title(),
                                "Nothing of this campaign had happened yet on that day.",
                                day)
                        : found);
    }

    private Optional<CampaignPage> find(String slug, @Nullable LocalDate day) {
        return day == null
                ? campaigns.publicBoard(slug).map(board -> page(board, LocalDate.now(clock)))
                : campaigns.publicBoard(slug, day).map(board -> page(board, day).withoutAbout());
    }

    private CampaignPage page(CampaignBoard board, LocalDate day) {
        var shown = board.letters().stream()
                .flatMap(row -> letters.findPublished(row.slug()).stream())
                .toList();
        var asked = board.asks().stream()
                .flatMap(ask -> shown.stream()
                        .filter(letter -> letter.id().equals(ask.letter()))
                        .map(letter -> asked(letter, ask)))
                .toList();
        return CampaignAssembler.page(board, new CampaignAssembler.Beside(shown, asked), day);
    }

    private AskedWords asked(LetterDetail letter, BoardAsk ask) {
        return asks.asked(letter, ask.ask(), ask);
    }
}
