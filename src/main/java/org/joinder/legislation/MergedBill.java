package org.joinder.legislation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document with its actions and votes folded and the stage they come to. */
record MergedBill(BillDocument document, List<BillAction> actions, List<BillVote> votes, StageReading stage) {

    static MergedBill of(BillDocument document) {
        List<BillAction> actions = ActionMerge.merge(document.actions());
        StageReading read =
                StageRule.read(document.id(), document.introduced(), actions, document.laws(), LocalDate.MAX);
        return new MergedBill(
                document, actions, VoteMerge.merge(document.votes(), actions), later(read, document.statedStage()));
    }

    /** The newest action; of several on one day the one that the source gives first, as it gives the newest first. */
    Optional<BillAction> latest() {
        boolean oldestFirst = actions.size() > 1
                && actions.getFirst().date().isBefore(actions.getLast().date());
        Comparator<BillAction> byDay = Comparator.comparing(BillAction::date);
        return oldestFirst
                ? actions.stream().max(byDay.thenComparing(actions::indexOf))
                : actions.stream().max(byDay.thenComparing(actions::indexOf, Comparator.reverseOrder()));
    }

    @Nullable
    LocalDate latestOn() {
        return latest().map(BillAction::date).orElse(null);
    }

    private static StageReading later(StageReading read, @Nullable StageReading stated) {
        return stated != null && read.stage().canBecome(stated.stage()) ? stated : read;
    }
}
