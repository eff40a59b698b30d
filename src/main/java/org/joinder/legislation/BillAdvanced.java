package org.joinder.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A known bill has come to another stage; {@code on} is the day of the action that says so, where a source gives one. */
public record BillAdvanced(
        BillId bill, BillStage from, BillStage to, @Nullable LocalDate on) {}
