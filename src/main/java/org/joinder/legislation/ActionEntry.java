package org.joinder.legislation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line about an action as one source system wrote it; several may tell of the same event. */
public record ActionEntry(
        LocalDate date,
        @Nullable LocalTime time,
        String text,
        @Nullable String type,
        @Nullable String code,
        @Nullable String system,
        @Nullable String systemName,
        @Nullable Chamber chamber,
        List<String> committees) {}
