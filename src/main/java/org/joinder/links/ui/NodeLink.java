package org.joinder.links.ui;

import com.vaadin.flow.component.UI;
import org.joinder.links.LinkPaths;
import org.joinder.links.NodeCard;
import org.joinder.shell.PathLink;

/** Leads from one neighbourhood to the next. */
final class NodeLink {

    private NodeLink() {}

    static PathLink to(NodeCard card) {
        return new PathLink(LinkPaths.one(card.ref()), card.title());
    }

    static void open(NodeCard card) {
        UI.getCurrent().navigate(LinkPaths.one(card.ref()));
    }
}
