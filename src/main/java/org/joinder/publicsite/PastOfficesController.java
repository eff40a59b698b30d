package org.joinder.publicsite;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who held each office on a past day, as data and as a table in the form that today's have. */
@Controller
class PastOfficesController {

    private static final String ASKED = "asOf";

    private final Pages pages;
    private final Site site;
    private final OfficeList offices;
    private final Clock clock;

    PastOfficesController(Pages pages, Site site, OfficeList offices, Clock clock) {
        this.pages = pages;
        this.site = site;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping(value = "/offices.json", params = ASKED)
    ResponseEntity<byte[]> data(@RequestParam String asOf) {
        var day = AsOf.past(asOf, clock);
        return pages.file(AsOf.address("/offices.json", day), FileType.JSON, () -> pages.write(offices.lines(day)));
    }

    @GetMapping(value = "/offices.csv", params = ASKED)
    ResponseEntity<byte[]> table(@RequestParam String asOf) {
        var day = AsOf.past(asOf, clock);
        return pages.file(
                AsOf.address("/offices.csv", day),
                FileType.CSV,
                () -> ListTable.write(offices.head(), offices.lines(day), site));
    }
}
