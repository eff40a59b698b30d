package org.joinder.publicsite;

import java.util.List;
import org.joinder.legislation.BillFilter;
import org.joinder.legislation.BillRow;
import org.joinder.legislation.BillService;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.LegislationPaths;
import org.joinder.links.NodeRef;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Bills of which a source has told something, what moved last first. */
@Component
@Order(4)
class BillList implements PublicList {

    private static final ListHead HEAD = new ListHead(
            "/bills",
            "Bills",
            "Measures of Congress and of state legislatures, with how far each came; what moved last comes first.",
            "No bill has been recorded yet.",
            List.of("number", "stage", "stageOn", "introduced", "latestAction"));
    private static final BillFilter ONLY_NAMED = new BillFilter(null, null, null, BillStage.UNKNOWN);

    private final BillService bills;
    private final PublicNeighbours neighbours;

    BillList(BillService bills, PublicNeighbours neighbours) {
        this.bills = bills;
        this.neighbours = neighbours;
    }

    @Override
    public ListHead head() {
        return HEAD;
    }

    @Override
    public int count() {
        return (int) (bills.count(BillFilter.ALL) - bills.count(ONLY_NAMED));
    }

    @Override
    public List<ListLine> lines(int from, int most) {
        return bills.list(BillFilter.ALL, page(from, most)).stream()
                .filter(BillService::isLoaded)
                .map(BillList::line)
                .toList();
    }

    @Override
    public List<ListLine> search(String words, int most) {
        return bills.list(BillFilter.byText(words), PageRequest.of(0, most)).stream()
                .filter(bill -> BillService.isLoaded(bill)
                        || !neighbours.of(NodeRef.bill(bill.id())).isEmpty())
                .map(BillList::line)
                .toList();
    }

    private static Pageable page(int from, int most) {
        return most == Integer.MAX_VALUE ? Pageable.unpaged() : PageRequest.of(from / most, most);
    }

    private static ListLine line(BillRow bill) {
        var stage = StageWords.of(bill.stage());
        var number = bill.id().displayName();
        return new ListLine(
                bill.title() == null ? number : number + ", " + bill.title(),
                LegislationPaths.page(bill.id()),
                bill.latestActionOn(),
                bill.latestAction() == null ? "" : bill.latestAction(),
                stage,
                HEAD.fields(number, stage.word(), bill.stageOn(), bill.introduced(), bill.latestAction()));
    }
}
