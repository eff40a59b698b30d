package org.joinder.signon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.joinder.offices.OfficePaths;
import org.joinder.shell.EmptyState;
import org.joinder.shell.HeaderCell;
import org.joinder.shell.PathLink;
import org.joinder.signon.Answer;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.Round;
import org.jspecify.annotations.Nullable;

/** The ledger: a row an office, what it answered, for whom, when and which way. */
class LedgerTable extends Composite<Div> {

    void show(Round round, List<LedgerRow> rows) {
        getContent().removeAll();
        getContent().addClassName("ledger");
        if (rows.isEmpty()) {
            getContent().add(new EmptyState("No office fits. Choose other answers, or clear the name."));
            return;
        }
        var table = new NativeTable();
        table.setCaptionText(rows.size() == 1 ? "1 office" : rows.size() + " offices");
        table.getHead()
                .add(new NativeTableRow(
                        HeaderCell.ofColumn("Office"),
                        HeaderCell.ofColumn("Answer"),
                        HeaderCell.ofColumn("Signed as"),
                        HeaderCell.ofColumn("When and how")));
        rows.forEach(row -> table.getBody().add(row(round, row)));
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", "Ledger of the offices");
        getContent().add(table);
    }

    private static NativeTableRow row(Round round, LedgerRow row) {
        var line = new NativeTableRow(
                new NativeTableCell(office(row)),
                new NativeTableCell(answer(row)),
                new NativeTableCell(signedAs(row.answer())),
                new NativeTableCell(when(round, row.answer())));
        line.getElement().setAttribute("data-office", row.office().usps());
        return line;
    }

    private static Component office(LedgerRow row) {
        var cell =
                new Div(new PathLink(OfficePaths.one(row.office()), row.office().displayName()));
        if (row.holderChanged()) {
            cell.add(quiet("New holder since it was asked"));
        }
        return cell;
    }

    private static Component answer(LedgerRow row) {
        var cell = new Div(Words.answer(row));
        var answer = row.answer();
        if (row.consent().isWaiting()) {
            cell.add(quiet(row.consent().words()));
        }
        if (answer != null && answer.comment() != null) {
            cell.add(new Paragraph("“" + answer.comment() + "”"));
        }
        return cell;
    }

    private static String signedAs(@Nullable Answer answer) {
        return answer == null || !answer.kind().isSigned() || answer.name().isEmpty()
                ? ""
                : answer.name() + (answer.title().isEmpty() ? "" : ", " + answer.title());
    }

    private static String when(Round round, @Nullable Answer answer) {
        if (answer == null) {
            return "";
        }
        String when = Words.moment(answer.receivedAt(), round.zone()) + ", text " + answer.textVersion() + ", "
                + answer.via().words();
        String under = answer.delegation() == null ? "" : ", under delegation no. " + answer.delegation();
        return answer.byName().isEmpty() ? when : when + " (" + answer.byName() + under + ")";
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        span.getStyle().set("display", "block");
        return span;
    }
}
