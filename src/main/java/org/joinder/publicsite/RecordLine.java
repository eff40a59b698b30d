package org.joinder.publicsite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record in a list: its name, its public address if it has one, its date, and one line more. */
record RecordLine(
        String title, @Nullable String path, @Nullable LocalDate date, String detail) {}
