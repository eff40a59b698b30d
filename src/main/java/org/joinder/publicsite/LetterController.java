package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joinder.base.WrittenDay;
import org.joinder.delivery.FollowUps;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterService;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LetterController {

    private static final String ONE = "/letters/{slug:[a-z0-9-]+}";

    private final Pages pages;
    private final LetterService letters;
    private final PublicNeighbours neighbours;
    private final PublicAsks asks;
    private final FollowUps followUps;
    private final Clock clock;

    LetterController(
            Pages pages,
            LetterService letters,
            PublicNeighbours neighbours,
            PublicAsks asks,
            FollowUps followUps,
            Clock clock) {
        this.pages = pages;
        this.letters = letters;
        this.neighbours = neighbours;
        this.asks = asks;
        this.followUps = followUps;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String slug, @RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.htmlAsOf("/letters/" + slug, day, "letter", () -> shown(slug, day));
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> oneAsJson(@PathVariable String slug, @RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.jsonAsOf("/letters/" + slug, day, () -> shown(slug, day));
    }

    @GetMapping(ONE + "/card.png")
    ResponseEntity<byte[]> card(@PathVariable String slug) {
        return pages.card("/letters/" + slug, "Letter", () -> find(slug, null).map(LetterPage::frame));
    }

    @GetMapping("/embed/letters/{slug:[a-z0-9-]+}")
    ResponseEntity<byte[]> embed(@PathVariable String slug) {
        return pages.html("/embed/letters/" + slug, "embedletter", () -> find(slug, null));
    }

    private Optional<?> shown(String slug, @Nullable LocalDate day) {
        return find(slug, day)
                .map(letter -> day != null && !AsOf.knew(day, letter.date()) ? notYet(letter, day) : letter);
    }

    private static NotYetPage notYet(LetterPage letter, LocalDate day) {
        var sent = Objects.requireNonNull(letter.date());
        return new NotYetPage(
                letter.path(),
                letter.subject(),
                "This letter had not been sent yet on that day. It was sent on " + WrittenDay.of(sent) + ".",
                day);
    }

    private Optional<LetterPage> find(String slug, @Nullable LocalDate day) {
        return letters.findPublished(slug).map(letter -> page(letter, day));
    }

    private LetterPage page(LetterDetail letter, @Nullable LocalDate day) {
        var node = NodeRef.letter(letter.id());
        var beside = new LetterAssembler.Beside(
                asks.of(letter),
                neighbours.of(node, Set.of(NodeKind.CAMPAIGN)),
                neighbours.of(node, Set.of(NodeKind.RELEASE)).stream()
                        .filter(release -> AsOf.knew(day, release.date()))
                        .toList(),
                followUps.of(letter.id()).stream()
                        .filter(done -> AsOf.knew(day, done.on()))
                        .toList());
        return LetterAssembler.page(letter, beside);
    }
}
