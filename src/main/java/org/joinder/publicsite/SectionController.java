package org.joinder.publicsite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteService;
import org.joinder.links.NodeRef;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class SectionController {

    private static final String CODE = "/usc/{title:[0-9]+a?}/{section:[0-9A-Za-z–-]+}";

    private final Pages pages;
    private final StatuteService statutes;
    private final PublicNeighbours neighbours;
    private final PublicAsks asks;

    SectionController(Pages pages, StatuteService statutes, PublicNeighbours neighbours, PublicAsks asks) {
        this.pages = pages;
        this.statutes = statutes;
        this.neighbours = neighbours;
        this.asks = asks;
    }

    @GetMapping(CODE)
    ResponseEntity<byte[]> section(@PathVariable String title, @PathVariable String section) {
        return html("/us/usc/t" + title + "/s" + section);
    }

    @GetMapping(CODE + ".json")
    ResponseEntity<byte[]> sectionAsJson(@PathVariable String title, @PathVariable String section) {
        return json("/us/usc/t" + title + "/s" + section);
    }

    /** Public laws and codes of states, under their identifier. */
    @GetMapping("/law/{*path}")
    ResponseEntity<byte[]> law(@PathVariable String path) {
        return path.endsWith(".json") ? json(path.substring(0, path.length() - 5)) : html(path);
    }

    private ResponseEntity<byte[]> html(String path) {
        return pages.html("/law" + path, "section", () -> find(path));
    }

    private ResponseEntity<byte[]> json(String path) {
        return pages.json("/law" + path, () -> find(path));
    }

    private Optional<SectionPage> find(String path) {
        return StatuteId.find(path)
                .filter(id -> id.section().equals(id))
                .flatMap(statutes::find)
                .flatMap(this::page);
    }

    private Optional<SectionPage> page(StatuteRecord section) {
        var parts = section.parts().stream()
                .flatMap(part -> statutes.find(part.id()).stream())
                .toList();
        var namedBy = Stream.concat(Stream.of(section), parts.stream())
                .flatMap(provision -> neighbours.of(NodeRef.statute(provision.id())).stream())
                .distinct()
                .toList();
        var shown = parts.stream().filter(part -> isPublic(part, namedBy(part))).toList();
        return isPublic(section, namedBy) || !shown.isEmpty()
                ? Optional.of(SectionAssembler.page(section, shown, asks.on(section.id()), namedBy))
                : Optional.empty();
    }

    private List<RecordLine> namedBy(StatuteRecord provision) {
        return neighbours.of(NodeRef.statute(provision.id()));
    }

    // The law is public; that somebody noted a provision is not, until something public names it.
    private static boolean isPublic(StatuteRecord provision, List<RecordLine> namedBy) {
        return !provision.texts().isEmpty() || !namedBy.isEmpty();
    }
}
