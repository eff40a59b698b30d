package org.joinder.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillLaw;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillService;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StateTags;
import org.joinder.legislation.TagSubject;
import org.joinder.links.NodeRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class BillController {

    private static final String FEDERAL = "/bills/{congress:[0-9]{1,3}}/{number:[a-z0-9]+}";
    private static final String STATE = "/bills/{state:[a-z]{2}}/{session:[a-z0-9._-]+}/{number:[a-z0-9.-]+}";

    private final Pages pages;
    private final BillService bills;
    private final PublicNeighbours neighbours;
    private final StateTags tags;
    private final Clock clock;

    BillController(Pages pages, BillService bills, PublicNeighbours neighbours, StateTags tags, Clock clock) {
        this.clock = clock;
        this.tags = tags;
        this.pages = pages;
        this.bills = bills;
        this.neighbours = neighbours;
    }

    @GetMapping(FEDERAL)
    ResponseEntity<byte[]> federal(
            @PathVariable String congress,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String asOf) {
        return html(BillId.CONGRESS + "/" + congress + "/" + number, asOf);
    }

    @GetMapping(FEDERAL + ".json")
    ResponseEntity<byte[]> federalAsJson(
            @PathVariable String congress,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String asOf) {
        return json(BillId.CONGRESS + "/" + congress + "/" + number, asOf);
    }

    @GetMapping(STATE)
    ResponseEntity<byte[]> ofState(
            @PathVariable String state,
            @PathVariable String session,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String asOf) {
        var json = number.endsWith(".json");
        var key = state + "/" + session + "/";
        return json ? json(key + number.substring(0, number.length() - 5), asOf) : html(key + number, asOf);
    }

    @GetMapping(FEDERAL + "/card.png")
    ResponseEntity<byte[]> federalCard(@PathVariable String congress, @PathVariable String number) {
        return card(BillId.CONGRESS + "/" + congress + "/" + number);
    }

    @GetMapping(STATE + "/card.png")
    ResponseEntity<byte[]> cardOfState(
            @PathVariable String state, @PathVariable String session, @PathVariable String number) {
        return card(state + "/" + session + "/" + number);
    }

    private ResponseEntity<byte[]> html(String key, @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.htmlAsOf(path(key), day, "bill", () -> shown(key, day));
    }

    private ResponseEntity<byte[]> json(String key, @Nullable String asOf) {
        var day = AsOf.of(asOf, clock);
        return pages.jsonAsOf(path(key), day, () -> shown(key, day));
    }

    private ResponseEntity<byte[]> card(String key) {
        return pages.card(path(key), "Bill", () -> find(key, null).map(BillPage::frame));
    }

    // The address that was asked for, so that the kept page answers it.
    private static String path(String key) {
        return "/bills/" + (key.startsWith("us/") ? key.substring(3) : key);
    }

    // A bill known by its number alone shows only what names it; if nothing public does, there is nothing to show.
    private Optional<BillPage> find(String key, @Nullable LocalDate day) {
        return BillId.find(key)
                .flatMap(id -> day == null ? bills.find(id) : bills.find(id, day))
                .flatMap(bill -> {
                    var namedBy = neighbours.of(NodeRef.bill(bill.id()));
                    return bill.stage() == BillStage.UNKNOWN && bill.introduced() == null && namedBy.isEmpty()
                            ? Optional.empty()
                            : Optional.of(page(bill, namedBy, day));
                });
    }

    private BillPage page(BillRecord bill, List<RecordLine> namedBy, @Nullable LocalDate day) {
        var beside = new BillAssembler.Beside(
                bill.laws().stream().map(this::law).toList(), tags.decisions(TagSubject.of(bill.id())), namedBy);
        return BillAssembler.page(bill, beside, day);
    }

    /** The law a bill became, with its page if it has one: something public names it. */
    private RecordLine law(BillLaw law) {
        var page = law.id()
                .filter(id -> !neighbours.of(NodeRef.statute(id)).isEmpty())
                .map(LegislationPaths::page);
        return new RecordLine(law.citation(), page.orElse(null), null, "");
    }

    private Optional<?> shown(String key, @Nullable LocalDate day) {
        return find(key, day)
                .map(found -> day != null && !AsOf.knew(day, found.introduced())
                        ? new NotYetPage(
                                found.path(),
                                found.frame().title(),
                                "This bill had not been introduced yet on that day.",
                                day)
                        : found);
    }
}
