package org.joinder.legislation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.joinder.legislation.ActionEntry;
import org.joinder.legislation.BillAction;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillVote;
import org.joinder.shell.HeaderCell;
import org.jspecify.annotations.Nullable;

/** What happened to the bill, once each, with every source entry that tells of it; and its recorded votes. */
final class BillHistory {

    private BillHistory() {}

    static Section of(BillRecord bill) {
        Section card = Words.card("Actions");
        if (bill.actions().isEmpty()) {
            card.add(new Paragraph("No action is known."));
            return card;
        }
        OrderedList list = new OrderedList();
        list.addClassName("law-timeline");
        bill.actions().stream()
                .sorted(Comparator.comparing(BillAction::date).reversed())
                .forEach(action -> list.add(item(action)));
        card.add(list);
        return card;
    }

    private static ListItem item(BillAction action) {
        Span when = new Span(Words.day(action.date())
                + (action.chamber() == null ? "" : ", " + action.chamber().displayName()));
        when.addClassName("quiet");
        ListItem item = new ListItem(when, new Div(action.text()));
        if (action.sources().size() > 1) {
            UnorderedList entries = new UnorderedList();
            action.sources().forEach(entry -> entries.add(new ListItem(line(entry))));
            item.add(new Details("Told by " + action.sources().size() + " source entries", entries));
        }
        return item;
    }

    private static String line(ActionEntry entry) {
        String system = entry.systemName() == null ? "" : entry.systemName() + ": ";
        String code = entry.code() == null ? "" : " (code " + entry.code() + ")";
        return system + entry.text() + code;
    }

    static Section votes(BillRecord bill) {
        Section card = Words.card("Votes");
        if (bill.votes().isEmpty()) {
            card.add(new Paragraph("No recorded vote is known."));
            return card;
        }
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        List.of("Vote", "Date", "Question", "Yeas", "Nays", "Result")
                .forEach(each -> head.add(HeaderCell.ofColumn(each)));
        table.getElement().appendChild(head.getElement());
        bill.votes().forEach(vote -> table.getElement().appendChild(row(vote).getElement()));
        table.getElement().setAttribute("aria-label", "Recorded votes");
        Div scroll = new Div(table);
        scroll.addClassName("law-scroll");
        // A keyboard scrolls it too, also where no vote has an address to go to.
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Table of votes");
        card.add(scroll);
        return card;
    }

    private static NativeTableRow row(BillVote vote) {
        String name = (vote.chamber() == null ? "Vote" : vote.chamber()) + " " + vote.number();
        NativeTableCell first = new NativeTableCell();
        first.add(
                vote.url() == null || !vote.url().startsWith("https://")
                        ? new Span(name)
                        : new Anchor(vote.url(), name));
        return new NativeTableRow(
                first,
                new NativeTableCell(Words.day(vote.date())),
                new NativeTableCell(text(vote.question())),
                new NativeTableCell(text(vote.yeas())),
                new NativeTableCell(text(vote.nays())),
                new NativeTableCell(text(vote.result())));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
