package org.joinder.api;

import java.util.Optional;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;

/** Finds the records of one kind by the identifier people use, and names that identifier of any record of the kind. */
interface RecordSource {

    NodeKind kind();

    Optional<Shown> find(String id);

    /** The identifier of a record by its place in the link graph; empty when it is not stored. */
    Optional<String> id(NodeRef node);
}
