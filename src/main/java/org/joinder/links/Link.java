package org.joinder.links;

import java.time.Instant;
import java.util.List;

/** A typed edge between two records with all its evidence, earliest first. */
public record Link(NodeRef from, LinkKind kind, NodeRef to, List<Evidence> evidence) {

    public String confirmedBy() {
        return evidence.getFirst().confirmedBy();
    }

    public Instant confirmedAt() {
        return evidence.getFirst().confirmedAt();
    }

    public NodeRef otherThan(NodeRef node) {
        return from.equals(node) ? to : from;
    }

    /** How the link reads from the given end: "cites" or "cited by". */
    public String wordsFrom(NodeRef node) {
        return from.equals(node) ? kind.forward() : kind.backward();
    }
}
