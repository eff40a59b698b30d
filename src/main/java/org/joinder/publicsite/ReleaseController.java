package org.joinder.publicsite;

import java.util.EnumSet;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseService;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ReleaseController {

    private static final String ONE = "/releases/{usps:[a-z]{2}}/{slug:[a-z0-9-]+}";

    private final Pages pages;
    private final ReleaseService releases;
    private final PublicNeighbours neighbours;

    ReleaseController(Pages pages, ReleaseService releases, PublicNeighbours neighbours) {
        this.pages = pages;
        this.releases = releases;
        this.neighbours = neighbours;
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String usps, @PathVariable String slug) {
        return pages.html("/releases/" + usps + "/" + slug, "release", () -> find(usps, slug));
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> oneAsJson(@PathVariable String usps, @PathVariable String slug) {
        return pages.json("/releases/" + usps + "/" + slug, () -> find(usps, slug));
    }

    @GetMapping(ONE + "/card.png")
    ResponseEntity<byte[]> card(@PathVariable String usps, @PathVariable String slug) {
        return pages.card(
                "/releases/" + usps + "/" + slug,
                "Press release",
                () -> find(usps, slug).map(ReleasePage::frame));
    }

    private Optional<ReleasePage> find(String usps, String slug) {
        return Jurisdiction.find(usps)
                .flatMap(office -> releases.findPublished(office, slug))
                .map(this::page);
    }

    private ReleasePage page(ReleaseDetail release) {
        var node = new NodeRef(NodeKind.RELEASE, release.id().toString());
        return ReleaseAssembler.page(release, neighbours.of(node, EnumSet.allOf(NodeKind.class)));
    }
}
