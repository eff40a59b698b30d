package org.joinder.legislation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillTitle;
import org.joinder.legislation.BillVersion;

/** Printed versions and titles, subjects and reports. */
final class BillFacts {

    private BillFacts() {}

    static Section versions(BillRecord bill) {
        Section card = Words.card("Printed versions");
        if (bill.versions().isEmpty()) {
            card.add(new Paragraph("No source lists a printed version."));
            return card;
        }
        UnorderedList list = new UnorderedList();
        bill.versions().forEach(each -> list.add(item(each)));
        card.add(list);
        return card;
    }

    private static ListItem item(BillVersion version) {
        String date = version.date() == null ? "" : ", " + Words.day(version.date());
        ListItem item = new ListItem(new Span(version.type() + date));
        version.urls().stream()
                .filter(url -> url.startsWith("https://"))
                .forEach(url -> item.add(new Span(" "), new Anchor(url, format(url, version))));
        return item;
    }

    private static String format(String url, BillVersion version) {
        String end = url.substring(url.lastIndexOf('.') + 1);
        return (end.length() <= 4 ? end.toUpperCase(Locale.ROOT) : "Source") + " of " + version.type();
    }

    static Section titles(BillRecord bill) {
        Section card = Words.card("Titles, subjects and reports");
        if (bill.titles().isEmpty()
                && bill.subjects().isEmpty()
                && bill.committeeReports().isEmpty()) {
            card.add(new Paragraph("None are known."));
            return card;
        }
        UnorderedList list = new UnorderedList();
        bill.titles().forEach(each -> list.add(new ListItem(title(each))));
        card.add(list);
        if (!bill.subjects().isEmpty()) {
            card.add(new Paragraph("Subjects: " + String.join(", ", bill.subjects())));
        }
        if (!bill.committeeReports().isEmpty()) {
            card.add(new Paragraph("Reports: " + String.join(", ", bill.committeeReports())));
        }
        return card;
    }

    private static String title(BillTitle title) {
        return title.title() + " (" + title.type() + ")";
    }
}
