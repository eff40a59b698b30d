package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.campaigns.AskCarrier;
import org.joinder.campaigns.BoardAsk;
import org.joinder.legislation.BillMilestones;
import org.joinder.legislation.LegislationPaths;
import org.joinder.shell.PathLink;
import org.jspecify.annotations.Nullable;

/** Asked, introduced, reported, passed, enacted: a row for each bill that could carry the ask, with the day of each step. */
final class AskWay {

    private static final List<String> STEPS = List.of("Bill", "Asked", "Introduced", "Reported", "Passed", "Enacted");

    /** Silence of the sources is not a "no". */
    private static final String NOT_RECORDED = "not recorded";

    private AskWay() {}

    static Component of(BoardAsk ask) {
        if (ask.carriers().isEmpty()) {
            return new Paragraph("No bill of this campaign that stood since then does what was asked, or part of it.");
        }
        var table = new NativeTable();
        table.setCaptionText("From this ask to law");
        var head = new NativeTableRow();
        STEPS.forEach(step -> head.add(Words.header(step)));
        table.getHead().add(head);
        ask.carriers().forEach(carrier -> table.getBody().add(row(ask, carrier)));
        var scroller = new Div(table);
        scroller.addClassName("coalition-table");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement()
                .setAttribute(
                        "aria-label",
                        "From the ask on " + ask.ask().section().citation() + " of " + Words.day(ask.letterDate())
                                + " to law");
        scroller.getElement().setAttribute("tabindex", "0");
        return scroller;
    }

    private static NativeTableRow row(BoardAsk ask, AskCarrier carrier) {
        BillMilestones steps = carrier.steps();
        var bill = new NativeTableHeaderCell();
        bill.getElement().setAttribute("scope", "row");
        bill.add(
                new PathLink(
                        LegislationPaths.workspace(carrier.bill()),
                        carrier.bill().displayName()),
                new Span(" " + carrier.relation().words()));
        return new NativeTableRow(
                bill,
                new NativeTableCell(Words.day(ask.letterDate())),
                new NativeTableCell(day(steps.introduced())),
                new NativeTableCell(day(steps.reported())),
                new NativeTableCell(passed(carrier)),
                new NativeTableCell(enacted(carrier)));
    }

    private static String passed(AskCarrier carrier) {
        var passages = carrier.steps().passages();
        return passages.isEmpty()
                ? NOT_RECORDED
                : passages.stream().map(AskWay::passage).collect(Collectors.joining("; "));
    }

    private static String passage(BillMilestones.Passage passage) {
        var chamber = passage.chamber();
        return (chamber == null ? "" : chamber.displayName() + ", ") + Words.day(passage.on());
    }

    /** The law and its day, or how the bill ended without becoming one. */
    private static String enacted(AskCarrier carrier) {
        var on = carrier.steps().enacted();
        if (on == null) {
            return carrier.stage().isFinal() ? carrier.stage().displayName() : NOT_RECORDED;
        }
        return Stream.concat(carrier.steps().laws().stream(), Stream.of(Words.day(on)))
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate on) {
        return on == null ? NOT_RECORDED : Words.day(on);
    }
}
