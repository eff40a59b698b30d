package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.joinder.letters.LetterPaths;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.RoundDetail;

/** The ledger of all 56 with its filters, which live in the address, and the file of what is shown. */
class LedgerCard extends Composite<Section> {

    private final Select<Shown> shown = new Select<>();
    private final TextField name = new TextField("Office");
    private final LedgerTable table = new LedgerTable();
    private final Div file = new Div();

    LedgerCard(RoundDetail detail, QueryParameters query) {
        shown.setLabel("Answers");
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(Shown::words);
        shown.setValue(Shown.of(query.getSingleParameter("show").orElse("")));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValue(query.getSingleParameter("office").orElse(""));
        shown.addValueChangeListener(_ -> follow(detail));
        name.addValueChangeListener(_ -> follow(detail));
        var filters = new Div(name, shown);
        filters.addClassName("filter-bar");
        getContent().add(new H2("Ledger"), filters, table, file);
        show(detail);
    }

    /** Shows the same part of a newer ledger. */
    void show(RoundDetail detail) {
        var rows = detail.ledger().stream().filter(this::fits).toList();
        table.show(detail.round(), rows);
        file.removeAll();
        if (!rows.isEmpty()) {
            file.add(LedgerFile.link(rows));
        }
    }

    private boolean fits(LedgerRow row) {
        String wanted = name.getValue().strip().toLowerCase(Locale.ROOT);
        var chosen = shown.getValue() == null ? Shown.ALL : shown.getValue();
        return chosen.shows(row)
                && (row.office().displayName().toLowerCase(Locale.ROOT).contains(wanted)
                        || row.office().usps().toLowerCase(Locale.ROOT).equals(wanted));
    }

    private void follow(RoundDetail detail) {
        Map<String, String> query = new HashMap<>();
        if (shown.getValue() != null && shown.getValue() != Shown.ALL) {
            query.put("show", shown.getValue().key());
        }
        if (!name.isEmpty()) {
            query.put("office", name.getValue());
        }
        UI.getCurrent().navigate(LetterPaths.round(detail.round().letter()), QueryParameters.simple(query));
    }
}
