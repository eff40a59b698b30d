package org.joinder.offices;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * One term in an office, or a time in which its seat was empty. {@code seenOn} is the day on which the source shows the
 * person in office; the details (first and last day, party) may be less certain than that.
 */
public record HolderRow(
        Jurisdiction jurisdiction,
        @Nullable String holderName,
        @Nullable String holderSlug,
        @Nullable String party,
        Standing standing,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable LocalDate seenOn,
        Certainty certainty,
        Certainty detailsCertainty,
        String source) {}
