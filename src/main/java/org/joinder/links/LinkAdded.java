package org.joinder.links;

/** Two records were joined that were not joined so before. */
public record LinkAdded(NodeRef from, LinkKind kind, NodeRef to) {}
