package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.joinder.campaigns.BoardAsk;
import org.joinder.campaigns.CampaignBoard;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterService;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CampaignController {

    private static final String ONE = "/campaigns/{slug:[a-z0-9-]+}";

    private final Pages pages;
    private final CampaignBoards campaigns;
    private final LetterService letters;
    private final PublicAsks asks;
    private final Clock clock;

    CampaignController(Pages pages, CampaignBoards campaigns, LetterService letters, PublicAsks asks, Clock clock) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.letters = letters;
        this.asks = asks;
        this.clock = clock;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        return pages.html("/", "home", () -> Optional.of(all()));
    }

    @GetMapping("/campaigns.json")
    ResponseEntity<byte[]> listAsJson() {
        return pages.json("/campaigns", () -> Optional.of(all()));
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String slug) {
        return pages.html("/campaigns/" + slug, "campaign", () -> find(slug));
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> oneAsJson(@PathVariable String slug) {
        return pages.json("/campaigns/" + slug, () -> find(slug));
    }

    private HomePage all() {
        return new HomePage(
                campaigns.listPublished().stream().map(CampaignAssembler::card).toList());
    }

    private Optional<CampaignPage> find(String slug) {
        return campaigns.publicBoard(slug).map(this::page);
    }

    private CampaignPage page(CampaignBoard board) {
        var shown = board.letters().stream()
                .flatMap(row -> letters.findPublished(row.slug()).stream())
                .toList();
        var asked = board.asks().stream()
                .flatMap(ask -> shown.stream()
                        .filter(letter -> letter.id().equals(ask.letter()))
                        .map(letter -> asked(letter, ask)))
                .toList();
        return CampaignAssembler.page(board, new CampaignAssembler.Beside(shown, asked), LocalDate.now(clock));
    }

    private AskedWords asked(LetterDetail letter, BoardAsk ask) {
        return asks.asked(letter, ask.ask(), CampaignAssembler.outcome(ask));
    }
}
