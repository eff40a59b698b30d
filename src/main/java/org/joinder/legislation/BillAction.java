package org.joinder.legislation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened to a bill, once, with every source entry that tells of it. */
public record BillAction(
        LocalDate date,
        @Nullable LocalTime time,
        String text,
        @Nullable String type,
        @Nullable Chamber chamber,
        List<String> committees,
        List<ActionEntry> sources) {}
