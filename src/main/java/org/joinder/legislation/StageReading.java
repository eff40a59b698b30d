package org.joinder.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stage, the day of the action that says so, and a plain sentence. */
public record StageReading(BillStage stage, @Nullable LocalDate on, String sentence) {}
