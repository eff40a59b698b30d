package org.joinder.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bill in a list. */
public record BillRow(
        BillId id,
        @Nullable String title,
        BillStage stage,
        @Nullable LocalDate stageOn,
        @Nullable LocalDate introduced,
        @Nullable String latestAction,
        @Nullable LocalDate latestActionOn) {

    public String number() {
        return id.customaryNumber();
    }
}
