package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.joinder.legislation.StateTags;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteRecord;
import org.joinder.legislation.StatuteRow;
import org.joinder.legislation.StatuteService;
import org.joinder.legislation.TagSubject;
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
    private final StateTags tags;
    private final Clock clock;

    SectionController(
            Pages pages,
            StatuteService statutes,
            PublicNeighbours neighbours,
            PublicAsks asks,
            StateTags tags,
            Clock clock) {
        this.tags = tags;
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

    private Optional<SectionPage> page(StatuteRecord section, @Nullable LocalDate asked) {
        var day = asked == null ? LocalDate.now(clock) : asked;
        var named = new LinkedHashSet<>(namedBy(section.id()));
        var unread = new ArrayList<StatuteRow>();
        for (var part : section.parts()) {
            var namesPart = namedBy(part.id());
            named.addAll(namesPart);
            if (!part.loaded() && !namesPart.isEmpty()) {
                unread.add(part);
            }
        }
        var now = statutes.on(section.id(), day);
        var earlier = statutes.earlier(section.id());
        // The law is public; that somebody noted a provision is not, until something public names it.
        if (now.isEmpty() && earlier.isEmpty() && named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(SectionAssembler.page(
                section,
                new SectionAssembler.Beside(
                        day,
                        now,
                        asked == null ? earlier : List.of(),
                        unread,
                        tags.decisions(TagSubject.of(section.id())),
                        asks.on(section.id(), day).stream()
                                .filter(ask -> AsOf.knew(asked, ask.date()))
                                .toList(),
                        named.stream()
                                .filter(record -> AsOf.knew(asked, record.date()))
                                .toList())));
    }

    private List<RecordLine> namedBy(StatuteId provision) {
        return neighbours.of(NodeRef.statute(provision));
    }
}
