package org.joinder.offices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.FactKind;
import org.joinder.offices.HolderRow;
import org.joinder.offices.OfficeFactRow;
import org.joinder.offices.OfficePaths;
import org.joinder.offices.OfficeRow;
import org.joinder.offices.Standing;

/** One office beside the list: how it stands, who held it through time, and what is known of it, each with its source. */
class OfficeView extends Composite<Section> {

    OfficeView(OfficeRow office, List<HolderRow> holders, List<OfficeFactRow> facts, Runnable close) {
        getContent().addClassName("detail");
        getContent().add(new H2(office.jurisdiction().displayName()), standing(office), codes(office.jurisdiction()));
        getContent().add(new H3("Holders"), holders(holders));
        byKind(facts).forEach((kind, known) -> getContent().add(new H3(kind.words()), facts(known)));
        getContent().add(links(office.jurisdiction(), close));
    }

    private static Component standing(OfficeRow office) {
        if (office.holderName() == null) {
            return new Paragraph(office.officeName() + ". Who holds it is not recorded.");
        }
        String since = office.since() == null ? "" : ", since " + Words.day(office.since());
        return new Paragraph(office.officeName() + ". " + office.styledHolder() + since + ".");
    }

    private static Component codes(Jurisdiction jurisdiction) {
        return new Paragraph(
                jurisdiction.usps() + " · FIPS " + jurisdiction.fips() + " · " + jurisdiction.ocdDivision());
    }

    private static Component holders(List<HolderRow> holders) {
        if (holders.isEmpty()) {
            return new Paragraph("No holder is recorded yet.");
        }
        return new UnorderedList(holders.stream().map(OfficeView::holder).toArray(ListItem[]::new));
    }

    private static ListItem holder(HolderRow term) {
        String who = term.holderName() == null ? "Vacant" : term.holderName();
        String standing =
                term.standing() == Standing.HELD ? "" : term.standing().words();
        String how = Stream.of(standing, term.party(), Words.days(term.starts(), term.ends()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        String details = term.certainty() == term.detailsCertainty()
                ? ""
                : "Dates and party: " + term.detailsCertainty().words() + ". ";
        return new ListItem(
                new Span(who + (how.isEmpty() ? " " : " (" + how + ") ")),
                CertaintyBadge.of(term.certainty()),
                source(details + term.source()));
    }

    private static Map<FactKind, List<OfficeFactRow>> byKind(List<OfficeFactRow> facts) {
        return facts.stream().collect(Collectors.groupingBy(OfficeFactRow::kind, TreeMap::new, Collectors.toList()));
    }

    private static Component facts(List<OfficeFactRow> facts) {
        return new UnorderedList(facts.stream().map(OfficeView::fact).toArray(ListItem[]::new));
    }

    private static ListItem fact(OfficeFactRow fact) {
        String days = Words.days(fact.starts(), fact.ends());
        return new ListItem(
                new Span(fact.words() + (days.isEmpty() ? " " : " (" + days + ") ")),
                CertaintyBadge.of(fact.certainty()),
                source(fact.source()));
    }

    private static Component source(String words) {
        var source = new Span(" " + words);
        source.addClassName("source");
        return source;
    }

    private static Component links(Jurisdiction jurisdiction, Runnable close) {
        var done = new com.vaadin.flow.component.button.Button("Close", click -> close.run());
        return new Paragraph(
                new Anchor(OfficePaths.publicPage(jurisdiction), "Public page of " + jurisdiction.displayName()), done);
    }
}
