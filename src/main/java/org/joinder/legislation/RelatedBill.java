package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another measure that a source relates to this one, and how. */
public record RelatedBill(
        String id,
        @Nullable String title,
        @Nullable String latestAction,
        @Nullable LocalDate latestActionOn,
        List<Relationship> relationships) {

    /** How two measures are related, and who says so. */
    public record Relationship(String type, @Nullable String identifiedBy) {}
}
