package org.joinder.api;

import org.joinder.links.NodeRef;

/** A record that was found: its place in the link graph, and what is to be told of it. */
record Shown(NodeRef node, Object record) {}
