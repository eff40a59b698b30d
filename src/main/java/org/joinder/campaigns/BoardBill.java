package org.joinder.campaigns;

import java.time.LocalDate;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillStage;
import org.jspecify.annotations.Nullable;

/** A bill on a board: how far it came, and what it would do about the ask. */
public record BoardBill(
        BillId id,
        @Nullable String title,
        BillStage stage,
        @Nullable LocalDate stageOn,
        String stageSentence,
        BillRelation relation) {}
