package org.joinder.publicsite;

import java.util.Optional;
import org.joinder.campaigns.CampaignBoards;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final Pages pages;
    private final CampaignBoards campaigns;
    private final LetterList letters;
    private final ReleaseList releases;

    HomeController(Pages pages, CampaignBoards campaigns, LetterList letters, ReleaseList releases) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.letters = letters;
        this.releases = releases;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        return pages.html("/", "home", () -> Optional.of(page()));
    }

    @GetMapping("/card.png")
    ResponseEntity<byte[]> card() {
        return pages.card("", "Attorneys general", () -> Optional.of(page().frame()));
    }

    private HomePage page() {
        return new HomePage(
                campaigns.listPublished().stream().map(CampaignAssembler::card).toList(),
                letters.lines(0, HomePage.LATEST),
                releases.lines(0, HomePage.LATEST));
    }
}
