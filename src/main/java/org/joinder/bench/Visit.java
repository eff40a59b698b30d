package org.joinder.bench;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One visit with an empty cache: what came over the wire, when the largest thing was painted (milliseconds after the
 * address was asked for) and how far the page moved by itself (layout shift, without unit).
 */
record Visit(List<Loaded> loaded, double largestPaintMillis, double layoutShift) {

    /** One answer: its address, its kind in the browser's words ({@code Script}, {@code Document}), its compressed bytes. */
    record Loaded(String address, String kind, long bytes) {}

    long bytes() {
        return loaded.stream().mapToLong(Loaded::bytes).sum();
    }

    /** Bytes of one kind, each address counted once. */
    long bytesOf(String kind) {
        return loaded.stream()
                .filter(each -> each.kind().equals(kind))
                .collect(Collectors.toMap(Loaded::address, Loaded::bytes, Math::max))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
