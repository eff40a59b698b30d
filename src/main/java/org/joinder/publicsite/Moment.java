package org.joinder.publicsite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened on a day, for a timeline. */
record Moment(
        LocalDate date, String kind, String words, @Nullable String path) {}
