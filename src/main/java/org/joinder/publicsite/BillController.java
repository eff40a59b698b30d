package org.joinder.publicsite;

import java.util.Optional;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillService;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.StateTags;
import org.joinder.legislation.TagSubject;
import org.joinder.links.NodeRef;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class BillController {

    private static final String FEDERAL = "/bills/{congress:[0-9]{1,3}}/{number:[a-z0-9]+}";
    private static final String STATE = "/bills/{state:[a-z]{2}}/{session:[a-z0-9._-]+}/{number:[a-z0-9.-]+}";

    private final Pages pages;
    private final BillService bills;
    private final PublicNeighbours neighbours;
    private final StateTags tags;

    BillController(Pages pages, BillService bills, PublicNeighbours neighbours, StateTags tags) {
        this.tags = tags;
        this.pages = pages;
        this.bills = bills;
        this.neighbours = neighbours;
    }

    @GetMapping(FEDERAL)
    ResponseEntity<byte[]> federal(@PathVariable String congress, @PathVariable String number) {
        return html(BillId.CONGRESS + "/" + congress + "/" + number);
    }

    @GetMapping(FEDERAL + ".json")
    ResponseEntity<byte[]> federalAsJson(@PathVariable String congress, @PathVariable String number) {
        return json(BillId.CONGRESS + "/" + congress + "/" + number);
    }

    @GetMapping(STATE)
    ResponseEntity<byte[]> ofState(
            @PathVariable String state, @PathVariable String session, @PathVariable String number) {
        var json = number.endsWith(".json");
        var key = state + "/" + session + "/";
        return json ? json(key + number.substring(0, number.length() - 5)) : html(key + number);
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

    private ResponseEntity<byte[]> html(String key) {
        return pages.html(path(key), "bill", () -> find(key));
    }

    private ResponseEntity<byte[]> json(String key) {
        return pages.json(path(key), () -> find(key));
    }

    private ResponseEntity<byte[]> card(String key) {
        return pages.card(path(key), "Bill", () -> find(key).map(BillPage::frame));
    }

    // The address that was asked for, so that the kept page answers it.
    private static String path(String key) {
        return "/bills/" + (key.startsWith("us/") ? key.substring(3) : key);
    }

    // A bill known by its number alone shows only what names it; if nothing public does, there is nothing to show.
    private Optional<BillPage> find(String key) {
        return BillId.find(key).flatMap(bills::find).flatMap(bill -> {
            var namedBy = neighbours.of(NodeRef.bill(bill.id()));
            return bill.stage() == BillStage.UNKNOWN && namedBy.isEmpty()
                    ? Optional.empty()
                    : Optional.of(BillAssembler.page(
                            bill, BillFactsAssembler.of(bill, tags.decisions(TagSubject.of(bill.id()))), namedBy));
        });
    }
}
