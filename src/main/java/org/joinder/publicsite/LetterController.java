package org.joinder.publicsite;

import java.util.Optional;
import java.util.Set;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterService;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class LetterController {

    private static final String ONE = "/letters/{slug:[a-z0-9-]+}";

    private final Pages pages;
    private final LetterService letters;
    private final PublicNeighbours neighbours;
    private final PublicAsks asks;

    LetterController(Pages pages, LetterService letters, PublicNeighbours neighbours, PublicAsks asks) {
        this.pages = pages;
        this.letters = letters;
        this.neighbours = neighbours;
        this.asks = asks;
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String slug) {
        return pages.html("/letters/" + slug, "letter", () -> find(slug));
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> oneAsJson(@PathVariable String slug) {
        return pages.json("/letters/" + slug, () -> find(slug));
    }

    private Optional<LetterPage> find(String slug) {
        return letters.findPublished(slug).map(this::page);
    }

    private LetterPage page(LetterDetail letter) {
        var node = NodeRef.letter(letter.id());
        var beside = new LetterAssembler.Beside(
                asks.of(letter),
                neighbours.of(node, Set.of(NodeKind.CAMPAIGN)),
                neighbours.of(node, Set.of(NodeKind.RELEASE)));
        return LetterAssembler.page(letter, beside);
    }
}
