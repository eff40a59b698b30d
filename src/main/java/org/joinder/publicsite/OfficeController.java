package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterRow;
import org.joinder.letters.LetterService;
import org.joinder.offices.OfficeService;
import org.joinder.releases.ReleaseService;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OfficeController {

    private final Pages pages;
    private final OfficeService offices;
    private final LetterService letters;
    private final ReleaseService releases;
    private final Clock clock;

    OfficeController(Pages pages, OfficeService offices, LetterService letters, ReleaseService releases, Clock clock) {
        this.pages = pages;
        this.offices = offices;
        this.letters = letters;
        this.releases = releases;
        this.clock = clock;
    }

    @GetMapping("/offices")
    ResponseEntity<byte[]> list() {
        return pages.html("/offices", "offices", this::all);
    }

    @GetMapping("/offices.json")
    ResponseEntity<byte[]> listAsJson() {
        return pages.json("/offices", this::all);
    }

    @GetMapping("/offices/{usps:[a-z]{2}}")
    ResponseEntity<byte[]> one(@PathVariable String usps) {
        return pages.html("/offices/" + usps, "office", () -> find(usps));
    }

    @GetMapping("/offices/{usps:[a-z]{2}}.json")
    ResponseEntity<byte[]> oneAsJson(@PathVariable String usps) {
        return pages.json("/offices/" + usps, () -> find(usps));
    }

    private Optional<OfficesPage> all() {
        var today = LocalDate.now(clock);
        return Optional.of(OfficeAssembler.all(today, offices.list(today)));
    }

    private Optional<OfficePage> find(String usps) {
        return Jurisdiction.find(usps).map(this::page);
    }

    private OfficePage page(Jurisdiction jurisdiction) {
        var today = LocalDate.now(clock);
        return OfficeAssembler.one(
                today,
                offices.find(jurisdiction, today),
                offices.holders(jurisdiction),
                signed(jurisdiction),
                published(jurisdiction));
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
