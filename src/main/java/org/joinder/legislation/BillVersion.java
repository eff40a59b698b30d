package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A printed text of the bill: introduced, reported, engrossed, enrolled. */
public record BillVersion(String type, @Nullable LocalDate date, List<String> urls) {}
