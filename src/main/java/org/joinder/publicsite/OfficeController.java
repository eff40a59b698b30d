package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.joinder.offices.OfficeService;
import org.joinder.publicsite.feeds.AtomFeed;
import org.joinder.publicsite.feeds.Feed;
import org.joinder.releases.ReleaseService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OfficeController {

    private static final String ONE = "/offices/{usps:[a-z]{2}}";

    private final Pages pages;
    private final Site site;
    private final OfficeService offices;
    private final LetterService letters;
    private final ReleaseService releases;
    private final Clock clock;

    OfficeController(
            Pages pages,
            Site site,
            OfficeService offices,
            LetterService letters,
            ReleaseService releases,
            Clock clock) {
        this.pages = pages;
        this.site = site;
        this.offices = offices;
        this.letters = letters;
        this.releases = releases;
        this.clock = clock;
    }

    @GetMapping("/offices")
    ResponseEntity<byte[]> list(@RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.htmlAsOf("/offices", day, "offices", () -> Optional.of(all(day)));
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String usps, @RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.htmlAsOf("/offices/" + usps, day, "office", () -> find(usps, day));
    }

    @GetMapping(ONE + ".json")
    ResponseEntity<byte[]> oneAsJson(@PathVariable String usps, @RequestParam(required = false) @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.jsonAsOf("/offices/" + usps, day, () -> find(usps, day));
    }

    @GetMapping(ONE + "/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable String usps) {
        return pages.fileOf(
                "/offices/" + usps + "/feed.atom",
                FileType.ATOM,
                () -> find(usps, null).map(this::feed));
    }

    @GetMapping(ONE + "/card.png")
    ResponseEntity<byte[]> card(@PathVariable String usps) {
        return pages.card("/offices/" + usps, "Office", () -> find(usps, null).map(OfficePage::frame));
    }

    private byte[] feed(OfficePage office) {
        var entries = Stream.concat(office.letters().stream(), office.releases().stream())
                .flatMap(record -> entry(record).stream())
                .toList();
        return AtomFeed.write(Feed.ofLatest(
                office.officeName() + ", " + office.jurisdiction(),
                "Letters it signed and its press releases.",
                site.full(office.path()),
                site.full(office.path() + "/feed.atom"),
                entries));
    }

    private Optional<Feed.Entry> entry(RecordLine record) {
        var path = record.path();
        var date = record.date();
        return path == null || date == null
                ? Optional.empty()
                : Optional.of(new Feed.Entry(record.title(), site.full(path), date, record.detail()));
    }

    private OfficesPage all(@Nullable LocalDate day) {
        var shown = shown(day);
        return OfficeAssembler.all(shown, offices.list(shown));
    }

    private Optional<OfficePage> find(String usps, @Nullable LocalDate day) {
        return Jurisdiction.find(usps).map(office -> page(office, day));
    }

    private OfficePage page(Jurisdiction jurisdiction, @Nullable LocalDate day) {
        var shown = shown(day);
        return OfficeAssembler.one(
                shown,
                offices.find(jurisdiction, shown),
                offices.holders(jurisdiction).stream()
                        .filter(term -> AsOf.knew(day, term.starts()))
                        .toList(),
                known(signed(jurisdiction), day),
                known(published(jurisdiction), day));
    }

    private LocalDate shown(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }

    private static List<RecordLine> known(List<RecordLine> records, @Nullable LocalDate day) {
        return records.stream().filter(record -> AsOf.knew(day, record.date())).toList();
    }

    private List<RecordLine> signed(Jurisdiction jurisdiction) {
        return letters.signedBy(jurisdiction).stream()
                .filter(LetterRow::published)
                .map(LetterAssembler::line)
                .toList();
    }

    private List<RecordLine> published(Jurisdiction jurisdiction) {
        return releases.published(jurisdiction, Pageable.unpaged()).stream()
                .map(ReleaseAssembler::line)
                .toList();
    }
}
