package org.joinder.campaigns;

import org.joinder.legislation.BillId;
import org.joinder.legislation.BillMilestones;
import org.joinder.legislation.BillStage;
import org.jspecify.annotations.Nullable;

/** A bill that took up what was asked, as a person said when it was gathered, and the steps it took. */
public record AskCarrier(
        BillId bill,
        @Nullable String title,
        BillRelation relation,
        BillStage stage,
        String stageSentence,
        BillMilestones steps) {}
