package org.joinder.links.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.joinder.links.Evidence;
import org.joinder.links.Link;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;

/** The neighbours of one kind, each with how it is linked and the evidence of it. */
class NeighbourGroup extends Composite<Section> {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("MMM d, yyyy, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    private final NodeRef center;
    private final NodeCatalog catalog;
    private final BiConsumer<NodeRef, Link> retract;

    NeighbourGroup(
            NodeRef center, NodeKind kind, List<Link> links, NodeCatalog catalog, BiConsumer<NodeRef, Link> retract) {
        this.center = center;
        this.catalog = catalog;
        this.retract = retract;
        var list = new UnorderedList();
        links.stream()
                .map(link -> new Neighbour(link, catalog.card(link.otherThan(center))))
                .sorted(Comparator.comparing(
                                (Neighbour neighbour) -> neighbour.link().wordsFrom(center))
                        .thenComparing(neighbour -> neighbour.card().title()))
                .forEach(neighbour -> list.add(item(neighbour)));
        getContent().add(new H2(kind.plural() + " (" + links.size() + ")"), list);
    }

    private ListItem item(Neighbour neighbour) {
        Link link = neighbour.link();
        var remove = new Button("Take back", _ -> retract.accept(center, link));
        remove.setAriaLabel("Take back the link to " + neighbour.card().title());
        return new ListItem(
                new Span(capital(link.wordsFrom(center)) + " "),
                NodeLink.to(neighbour.card()),
                new Span(
                        neighbour.card().detail().isEmpty()
                                ? ""
                                : " · " + neighbour.card().detail()),
                evidence(link),
                remove);
    }

    private Component evidence(Link link) {
        var quotes = new UnorderedList();
        link.evidence().forEach(each -> quotes.add(new ListItem(words(each))));
        int count = link.evidence().size();
        var details = new Details(count == 1 ? "Evidence" : "Evidence, " + count + " places", quotes);
        details.setOpened(count == 1);
        return details;
    }

    private String words(Evidence evidence) {
        NodeRef document = evidence.document();
        var span = evidence.span();
        String where = document == null ? "" : " in " + catalog.card(document).title();
        String place = span == null ? "" : ", characters " + span.start() + " to " + span.end();
        return "“" + evidence.quote() + "”" + where + place + ". Vouched for by " + evidence.confirmedBy() + " on "
                + AT.format(evidence.confirmedAt()) + ".";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private record Neighbour(Link link, NodeCard card) {}
}
