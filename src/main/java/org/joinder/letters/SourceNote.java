package org.joinder.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where something about a letter was seen: in words, with the address and the day it was checked where known. */
public record SourceNote(
        String words, @Nullable String address, @Nullable LocalDate checkedOn) {}
