package org.joinder.links.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joinder.links.Link;
import org.joinder.links.LinkGraph;
import org.joinder.links.LinkPaths;
import org.joinder.links.LinkService;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.security.Role;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;

@Route(LinkPaths.START)
@RouteAlias(LinkPaths.ONE)
@Menu(title = "Links", order = 70, icon = "vaadin:connect-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class LinkExplorerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LinkGraph graph;
    private final NodeCatalog catalog;
    private final LinkService links;
    private String title = "Links";

    LinkExplorerView(LinkGraph graph, NodeCatalog catalog, LinkService links) {
        this.graph = graph;
        this.catalog = catalog;
        this.links = links;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ref(event.getRouteParameters()).ifPresentOrElse(this::show, this::showStart);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Optional<NodeRef> ref(RouteParameters parameters) {
        if (parameters.get("kind").isEmpty()) {
            return Optional.empty();
        }
        var kind = parameters.get("kind").flatMap(NodeKind::find).orElseThrow(NotFoundException::new);
        var key = parameters.get("key").filter(text -> !text.isBlank()).orElseThrow(NotFoundException::new);
        return Optional.of(new NodeRef(kind, key));
    }

    private void showStart() {
        removeAll();
        add(new Toolbar("Links"), new Paragraph("Choose a record to see what it is linked to, and on what words."));
        add(new NodePicker(catalog, List.of(NodeKind.values()), NodeLink::open));
    }

    private void show(NodeRef ref) {
        var card = catalog.find(ref).orElseThrow(() -> new NotFoundException("There is no such record."));
        title = "Links of " + card.title();
        removeAll();
        add(new Toolbar(card.title()), head(card));
        var found = graph.neighbours(ref);
        if (found.isEmpty()) {
            add(new Paragraph(
                    "Nothing is linked to this record yet. Confirm findings in review, or add a link below."));
        }
        byKind(ref, found).forEach((kind, of) -> add(new NeighbourGroup(ref, kind, of, catalog, this::retract)));
        add(new AddLink(card, catalog, links, () -> show(ref)));
    }

    private void retract(NodeRef seenFrom, Link link) {
        new RetractDialog(link, links, () -> show(seenFrom)).open();
    }

    private static Section head(NodeCard card) {
        var head = new Section(new Paragraph(card.ref().kind().words() + ". " + card.detail()));
        if (card.workspacePath() != null) {
            head.add(new PathLink(card.workspacePath(), "Open this record"));
        }
        return head;
    }

    private static Map<NodeKind, List<Link>> byKind(NodeRef ref, List<Link> links) {
        return links.stream()
                .collect(Collectors.groupingBy(
                        link -> link.otherThan(ref).kind(), () -> new EnumMap<>(NodeKind.class), Collectors.toList()));
    }
}
