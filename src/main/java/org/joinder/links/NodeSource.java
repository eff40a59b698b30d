package org.joinder.links;

import java.util.List;
import java.util.Optional;

/** Knows the records of one kind by name; each module that comes after this one may bring its own. */
public interface NodeSource {

    NodeKind kind();

    Optional<NodeCard> find(String key);

    /** Records whose name has the words, the likeliest first, at most {@code limit}. */
    List<NodeCard> search(String words, int limit);
}
