package org.joinder.letters.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.RosterCount;
import org.joinder.letters.Signature;
import org.joinder.letters.SignerMatch;
import org.joinder.shell.HeaderCell;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;

/** Signers as they were matched: the certain ones filled in, the others for a person to decide. */
class SignerTable extends Composite<Div> {

    private final List<Row> rows = new ArrayList<>();
    private final Paragraph count = new Paragraph();

    private record Row(
            SignerMatch match, ComboBox<Jurisdiction> office, Checkbox out, TextField name, TextField title) {

        boolean isDecided() {
            return out.getValue() || !office.isEmpty();
        }

        Optional<Signature> signature() {
            return out.getValue()
                    ? Optional.empty()
                    : Optional.of(new Signature(
                            office.getValue(),
                            name.getValue().strip(),
                            title.getValue().strip()));
        }
    }

    SignerTable() {
        getContent().addClassName("ledger");
        count.getElement().setAttribute("role", "status");
    }

    void show(List<SignerMatch> matches) {
        rows.clear();
        getContent().removeAll();
        if (matches.isEmpty()) {
            return;
        }
        var table = new NativeTable();
        table.setCaptionText("Signers as they were read");
        table.getHead()
                .add(new NativeTableRow(
                        HeaderCell.ofColumn("Line"),
                        HeaderCell.ofColumn("Office"),
                        HeaderCell.ofColumn("Name"),
                        HeaderCell.ofColumn("Title"),
                        HeaderCell.ofColumn("Leave out")));
        matches.forEach(match -> table.getBody().add(row(match)));
        getContent().add(count, table);
        recount();
    }

    /** The roster; empty, with the lines marked, while some line is not decided. */
    Optional<List<Signature>> read() {
        rows.forEach(row -> {
            row.office().setErrorMessage("Choose the office, or leave the line out.");
            row.office().setInvalid(!row.isDecided());
        });
        return rows.stream().allMatch(Row::isDecided)
                ? Optional.of(
                        rows.stream().flatMap(row -> row.signature().stream()).toList())
                : Optional.empty();
    }

    private NativeTableRow row(SignerMatch match) {
        var office = new ComboBox<Jurisdiction>();
        office.setItems(Jurisdiction.values());
        office.setItemLabelGenerator(Jurisdiction::displayName);
        office.setAriaLabel("Office of “" + match.line() + "”");
        if (match.isSure()) {
            office.setValue(match.offices().getFirst());
        } else if (!match.offices().isEmpty()) {
            office.setHelperText("Perhaps " + Words.offices(match.offices()));
        }
        var out = new Checkbox();
        out.setAriaLabel("Leave out “" + match.line() + "”");
        var name = field("Name", match, match.name());
        var title = field("Title", match, match.title());
        rows.add(new Row(match, office, out, name, title));
        office.addValueChangeListener(_ -> recount());
        out.addValueChangeListener(_ -> recount());
        return new NativeTableRow(
                new NativeTableCell(new Div(new Span(match.line() + " "), badge(match))),
                new NativeTableCell(office),
                new NativeTableCell(name),
                new NativeTableCell(title),
                new NativeTableCell(out));
    }

    private void recount() {
        var offices = rows.stream()
                .filter(Row::isDecided)
                .flatMap(row -> row.signature().stream())
                .map(Signature::jurisdiction)
                .toList();
        long open = rows.stream().filter(row -> !row.isDecided()).count();
        count.setText(RosterCount.of(offices).sentence() + ". "
                + (open == 0
                        ? "Every line is decided."
                        : open + (open == 1 ? " line waits" : " lines wait") + " for your decision."));
    }

    private static StatusBadge badge(SignerMatch match) {
        return new StatusBadge(match.certainty().words(), match.isSure() ? Tone.GOOD : Tone.ATTENTION);
    }

    private static TextField field(String what, SignerMatch match, String value) {
        var field = new TextField();
        field.setAriaLabel(what + " in “" + match.line() + "”");
        field.setValue(value);
        return field;
    }
}
