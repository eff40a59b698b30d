package org.joinder.links;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Knows the records of one kind by name; each module that comes after this one may bring its own. */
public interface NodeSource {

    NodeKind kind();

    Optional<NodeCard> find(String key);

    /** The records of many keys; one that is not known is left out. A kind that boards show in number reads them at once. */
    default List<NodeCard> findAll(Collection<String> keys) {
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    /** Records whose name has the words, the likeliest first, at most {@code limit}. */
    List<NodeCard> search(String words, int limit);
}
