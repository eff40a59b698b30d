package org.joinder.extraction.citations;

import org.jspecify.annotations.Nullable;

/** Acts by the hash of a name; a hash of 0 is never asked for. Few slots are taken, so the first look nearly always tells. */
final class ActTable {

    private static final int SLOTS = 1 << 13;

    private final long[] hashes = new long[SLOTS];
    private final @Nullable Act[] acts = new Act[SLOTS];
    private int size;

    void put(long hash, Act act) {
        int slot = slot(hash);
        if (hashes[slot] == 0 && ++size * 2 > SLOTS) {
            throw new IllegalStateException("acts.csv holds more than " + SLOTS / 2 + " names");
        }
        hashes[slot] = hash;
        acts[slot] = act;
    }

    @Nullable
    Act get(long hash) {
        return acts[slot(hash)];
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & SLOTS - 1;
        while (hashes[slot] != hash && hashes[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
