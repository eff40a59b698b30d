package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteService;
import org.joinder.links.NodeRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SectionController {

    private static final String CODE = "/usc/{title:[0-9]+a?}/{section:[0-9A-Za-z–-]+}";

    private final Pages pages;
    private final StatuteService statutes;
    private final PublicNeighbours neighbours;
    private final PublicAsks asks;
    private final Clock clock;

    SectionController(Pages pages, StatuteService statutes, PublicNeighbours neighbours, PublicAsks asks, Clock clock) {
        this.pages = pages;
        this.statutes = statutes;
        this.neighbours = neighbours;
        this.asks = asks;
        this.clock = clock;
    }

    @GetMapping(CODE)
    ResponseEntity<byte[]> section(
            @PathVariable String title,
            @PathVariable String section,
            @RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.htmlAsOf("/usc/" + title + "/" + section, day, "section", () -> find(id(title, section), day));
    }

    @GetMapping(CODE + ".json")
    ResponseEntity<byte[]> sectionAsJson(
            @PathVariable String title,
            @PathVariable String section,
            @RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.jsonAsOf("/usc/" + title + "/" + section, day, () -> find(id(title, section), day));
    }

    @GetMapping(CODE + "/card.png")
    ResponseEntity<byte[]> card(@PathVariable String title, @PathVariable String section) {
        return pages.card(
                "/usc/" + title + "/" + section,
                "Section of law",
                () -> find(id(title, section), null).map(SectionPage::frame));
    }

    /** Public laws and codes of states, under their identifier. */
    @GetMapping("/law/{*path}")
    ResponseEntity<byte[]> law(@PathVariable String path, @RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        var record = path.endsWith(".json") ? path.substring(0, path.length() - 5) : path;
        return record.equals(path)
                ? pages.htmlAsOf("/law" + path, day, "section", () -> find(path, day))
                : pages.jsonAsOf("/law" + record, day, () -> find(record, day));
    }

    private static String id(String title, String section) {
        return "/us/usc/t" + title + "/s" + section;
    }

    private Optional<SectionPage> find(String path, @Nullable LocalDate day) {
        return StatuteId.find(path)
                .filter(id -> id.section().equals(id))
                .flatMap(statutes::find)
                .flatMap(section -> page(section, day));
    }

    private Optional<SectionPage> page(StatuteRecord section, @Nullable LocalDate day) {
        var parts = section.parts().stream()
                .flatMap(part -> statutes.find(part.id()).stream())
                .toList();
        var namedBy = Stream.concat(Stream.of(section), parts.stream())
                .flatMap(provision -> neighbours.of(NodeRef.statute(provision.id())).stream())
                .distinct()
                .toList();
        var shown = parts.stream().filter(part -> isPublic(part, namedBy(part))).toList();
        return isPublic(section, namedBy) || !shown.isEmpty()
                ? Optional.of(SectionAssembler.page(
                        inForce(section, day),
                        shown.stream().map(part -> inForce(part, day)).toList(),
                        asks.on(section.id()).stream()
                                .filter(ask -> AsOf.knew(day, ask.date()))
                                .toList(),
                        namedBy.stream()
                                .filter(record -> AsOf.knew(day, record.date()))
                                .toList()))
                : Optional.empty();
    }

    private static StatuteRecord inForce(StatuteRecord provision, @Nullable LocalDate day) {
        return day == null
                ? provision
                : new StatuteRecord(
                        provision.id(),
                        provision.citation(),
                        provision.name(),
                        provision.on(day).stream().toList(),
                        provision.parts(),
                        provision.popularNames(),
                        provision.notes(),
                        provision.renumberings());
    }

    private List<RecordLine> namedBy(StatuteRecord provision) {
        return neighbours.of(NodeRef.statute(provision.id()));
    }

    // The law is public; that somebody noted a provision is not, until something public names it.
    private static boolean isPublic(StatuteRecord provision, List<RecordLine> namedBy) {
        return !provision.texts().isEmpty() || !namedBy.isEmpty();
    }
}
