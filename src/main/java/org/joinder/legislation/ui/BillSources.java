package org.joinder.legislation.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.SourceDisagreement;
import org.joinder.shell.ViewerTime;

/** Where the facts come from, when each source was taken in, and on what they differ. */
final class BillSources {

    private BillSources() {}

    static Section of(BillRecord bill) {
        Section card = Words.card("Sources");
        if (bill.sources().isEmpty()) {
            card.add(new Paragraph("No source has been loaded."));
            return card;
        }
        UnorderedList list = new UnorderedList();
        bill.sources()
                .forEach(each -> list.add(
                        new ListItem(each.source().displayName() + ", taken in " + ViewerTime.moment(each.takenIn()))));
        card.add(list);
        List<SourceDisagreement> differ = SourceDisagreement.among(bill.sources());
        differ.forEach(each -> card.add(new H3(each.fact() + ": sources differ"), said(each)));
        if (!differ.isEmpty()) {
            card.add(BillStanding.quiet(SourceDisagreement.RULE));
        }
        return card;
    }

    private static UnorderedList said(SourceDisagreement disagreement) {
        UnorderedList list = new UnorderedList();
        for (SourceDisagreement.Said each : disagreement.said()) {
            String shown = each.source() == disagreement.shown() ? " (shown)" : "";
            list.add(new ListItem(each.source().displayName() + ": "
                    + (each.value() == null ? "says nothing" : each.value()) + shown));
        }
        return list;
    }
}
