package org.joinder.legislation.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.Disagreement;
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
        bill.disagreements().forEach(each -> card.add(new H3("Sources differ on the " + each.fact()), said(each)));
        return card;
    }

    private static UnorderedList said(Disagreement disagreement) {
        UnorderedList list = new UnorderedList();
        for (Disagreement.Claim each : disagreement.claims()) {
            list.add(
                    new ListItem(each.source().displayName() + ": " + each.value() + (each.shown() ? " (shown)" : "")));
        }
        list.add(new ListItem(disagreement.rule()));
        return list;
    }
}
