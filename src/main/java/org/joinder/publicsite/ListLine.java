package org.joinder.publicsite;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.LocalDate;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A record in a list: what is shown of it, and the same in named fields, as the table and the data of the list give
 * them.
 */
record ListLine(
        String title,
        String path,
        @Nullable LocalDate date,
        String detail,
        @Nullable StageChip stage,
        @JsonAnyGetter SequencedMap<String, String> fields) {}
