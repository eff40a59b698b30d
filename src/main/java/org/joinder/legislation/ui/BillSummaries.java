package org.joinder.legislation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the bill is about, in the words of those who classify and summarise it; the latest summary first and open. */
final class BillSummaries {

    private BillSummaries() {}

    static Section of(BillRecord bill) {
        Section card = Words.card("What it is about");
        if (bill.policyArea() != null) {
            card.add(new Paragraph("Policy area: " + bill.policyArea()));
        }
        List<BillSummary> latestFirst = bill.summaries().stream()
                .sorted(Comparator.comparing(BillSummary::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
        latestFirst.forEach(each -> card.add(summary(each, each == latestFirst.getFirst())));
        if (latestFirst.isEmpty()) {
            card.add(new Paragraph("No source has summarised it."));
        }
        return card;
    }

    private static Component summary(BillSummary summary, boolean open) {
        String on = summary.date() == null ? "" : ", " + Words.day(summary.date());
        String of = summary.description() == null ? "As another version" : summary.description();
        Div words = new Div();
        paragraphs(summary.text()).forEach(each -> words.add(new Paragraph(each)));
        Details details = new Details("Summary: " + of + on, words);
        details.setOpened(open);
        return details;
    }

    /** The words alone, a paragraph or item of a list a line: markup of a source is not shown as markup. */
    static List<String> paragraphs(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        List<String> found = document.select("p, li:not(:has(p))").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
        return found.isEmpty() ? List.of(document.body().text()) : found;
    }
}
