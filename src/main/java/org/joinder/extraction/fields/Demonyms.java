package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Whose people a word means: "Minnesotans" are Minnesota's. */
final class Demonyms {

    private static final @Nullable Jurisdiction[] BY_WORD = new Jurisdiction[1 << 13];

    static {
        for (String[] row : Table.rows("demonyms.csv")) {
            for (String people : row[1].split(" ")) {
                BY_WORD[Lexicon.id(people)] = Jurisdiction.of(row[0]);
            }
        }
    }

    private Demonyms() {}

    static @Nullable Jurisdiction at(int id) {
        return BY_WORD[id];
    }
}
