package org.joinder.links;

/** The last evidence of a link was taken back. */
public record LinkRetracted(NodeRef from, LinkKind kind, NodeRef to) {}
