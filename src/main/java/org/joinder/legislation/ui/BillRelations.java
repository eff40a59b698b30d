package org.joinder.legislation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.Reintroduction;
import org.joinder.legislation.RelatedBill;
import org.joinder.shell.PathLink;

/** Related, companion and identical measures, as sources relate them. */
final class BillRelations {

    private BillRelations() {}

    static Section of(BillRecord bill) {
        Section card = Words.card("Related measures");
        if (bill.relatedBills().isEmpty() && bill.reintroductions().isEmpty()) {
            card.add(new Paragraph("No source relates another measure to it."));
            return card;
        }
        UnorderedList list = new UnorderedList();
        bill.relatedBills().forEach(each -> list.add(item(each)));
        bill.reintroductions().forEach(each -> list.add(item(each)));
        card.add(list);
        return card;
    }

    private static ListItem item(Reintroduction other) {
        return new ListItem(
                new PathLink(
                        LegislationPaths.workspace(other.bill()), other.bill().displayName()),
                new Span(", " + other.title() + ". " + (other.later() ? "Introduced again" : "Introduced before") + ", "
                        + other.stage().displayName()));
    }

    private static ListItem item(RelatedBill related) {
        Component name = BillId.find(related.id())
                .<Component>map(id -> new PathLink(LegislationPaths.workspace(id), id.displayName()))
                .orElseGet(() -> new Span(related.id()));
        String kinds = related.relationships().stream()
                .map(each -> each.identifiedBy() == null ? each.type() : each.type() + " (" + each.identifiedBy() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        ListItem item =
                new ListItem(name, new Span((related.title() == null ? "" : ", " + related.title()) + ". " + kinds));
        if (related.latestAction() != null) {
            item.add(BillStanding.quiet(Words.day(related.latestActionOn()) + ": " + related.latestAction()));
        }
        return item;
    }
}
