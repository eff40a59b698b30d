package org.joinder.legislation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.base.Redline;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillText;
import org.joinder.legislation.BillTexts;
import org.joinder.legislation.BillVersionCode;
import org.joinder.legislation.LegislationPaths;
import org.joinder.shell.RedlineText;
import org.jspecify.annotations.Nullable;

/** The words of a printed version, or what changed from one version to another; which ones stands in the address. */
class BillTextCard extends Composite<Section> {

    private final BillId bill;
    private final BillTexts texts;
    private final Select<BillVersionCode> from = new Select<>();
    private final Select<BillVersionCode> to = new Select<>();

    BillTextCard(BillId bill, BillTexts texts, QueryParameters query) {
        this.bill = bill;
        this.texts = texts;
        List<BillVersionCode> versions =
                texts.versions(bill).stream().map(BillTexts.Version::code).toList();
        getContent().addClassName("law-card");
        getContent().add(new H2("Text"));
        if (versions.isEmpty()) {
            getContent().add(new Paragraph("No text is loaded. Load a version with the command import statutes."));
            return;
        }
        getContent().add(choice(versions, query), shown());
    }

    private Div choice(List<BillVersionCode> versions, QueryParameters query) {
        prepare(from, "Compare", versions, asked(query, "from", versions));
        prepare(to, "Version", versions, asked(query, "to", versions));
        from.setEmptySelectionAllowed(true);
        from.setEmptySelectionCaption("with nothing");
        if (to.isEmpty()) {
            to.setValue(versions.getLast());
        }
        from.addValueChangeListener(change -> go());
        to.addValueChangeListener(change -> go());
        Div bar = new Div(to, from);
        bar.addClassName("filter-bar");
        return bar;
    }

    private static void prepare(
            Select<BillVersionCode> select,
            String label,
            List<BillVersionCode> versions,
            @Nullable BillVersionCode chosen) {
        select.setLabel(label);
        select.setItems(versions);
        select.setItemLabelGenerator(each -> each == null ? "with nothing" : each.displayName());
        select.setValue(chosen);
    }

    private static @Nullable BillVersionCode asked(QueryParameters query, String name, List<BillVersionCode> versions) {
        return query.getSingleParameter(name)
                .flatMap(BillVersionCode::find)
                .filter(versions::contains)
                .orElse(null);
    }

    private Div shown() {
        BillVersionCode version = to.getValue();
        Optional<Redline> compared = from.isEmpty() ? Optional.empty() : texts.compare(bill, from.getValue(), version);
        Div shown = new Div();
        if (compared.isPresent()) {
            int changes = compared.get().changes();
            shown.add(BillStanding.quiet(
                    changes == 0
                            ? "Both versions say the same."
                            : "From " + from.getValue().displayName() + " to " + version.displayName() + "."));
            shown.add(new RedlineText(compared.get()));
            return shown;
        }
        texts.find(bill, version).ifPresent(text -> shown.add(note(text), new RedlineText(text.words())));
        return shown;
    }

    private static Paragraph note(BillText text) {
        return BillStanding.quiet(
                text.showsChanges()
                        ? "As printed: struck through is what the committee strikes, underlined what it puts in."
                        : "As printed.");
    }

    private void go() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("to", to.getValue().code());
        if (!from.isEmpty()) {
            parts.put("from", from.getValue().code());
        }
        UI.getCurrent().navigate(LegislationPaths.workspace(bill), QueryParameters.simple(parts));
    }
}
