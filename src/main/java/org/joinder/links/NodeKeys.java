package org.joinder.links;

import java.util.Optional;

/** Reads the keys of records as they come from addresses, where anything may stand. */
final class NodeKeys {

    private NodeKeys() {}

    static Optional<Long> number(String key) {
        return key.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }
}
