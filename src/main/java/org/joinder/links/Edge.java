package org.joinder.links;

/** What joins which records, without saying why. */
record Edge(NodeRef from, LinkKind kind, NodeRef to) {

    static Edge of(Link link) {
        return new Edge(link.from(), link.kind(), link.to());
    }
}
