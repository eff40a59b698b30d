package org.joinder.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a bill took the steps to law, the first of each kind, as its actions up to the day of the record tell
 * them; a step that no action tells of is absent.
 */
public record BillMilestones(
        @Nullable LocalDate introduced,
        @Nullable LocalDate reported,
        List<Passage> passages,
        @Nullable LocalDate enacted,
        List<String> laws) {

    /** A chamber passed it; the chamber is absent where the action names none. */
    public record Passage(@Nullable Chamber chamber, LocalDate on) {}

    public static BillMilestones of(BillRecord bill) {
        List<BillAction> actions = bill.actions().stream()
                .filter(action -> !action.date().isAfter(bill.asOf()))
                .sorted(Comparator.comparing(BillAction::date))
                .toList();
        boolean isLaw = bill.stage() == BillStage.ENACTED;
        return new BillMilestones(
                bill.introduced() != null && !bill.introduced().isAfter(bill.asOf()) ? bill.introduced() : null,
                first(actions, ActionMeaning.REPORTED).orElse(null),
                passages(actions),
                isLaw ? bill.stageOn() : null,
                isLaw ? bill.laws().stream().map(BillLaw::citation).toList() : List.of());
    }

    private static Optional<LocalDate> first(List<BillAction> actions, ActionMeaning meaning) {
        return actions.stream()
                .filter(action -> means(action, meaning))
                .map(BillAction::date)
                .findFirst();
    }

    private static List<Passage> passages(List<BillAction> actions) {
        List<Passage> passages = new ArrayList<>();
        for (BillAction action : actions) {
            Chamber chamber = ActionMeaning.chamber(action).orElse(null);
            if (means(action, ActionMeaning.PASSED)
                    && passages.stream().noneMatch(passage -> passage.chamber() == chamber)) {
                passages.add(new Passage(chamber, action.date()));
            }
        }
        return List.copyOf(passages);
    }

    private static boolean means(BillAction action, ActionMeaning meaning) {
        return ActionMeaning.of(action.text(), action.type())
                .filter(meaning::equals)
                .isPresent();
    }
}
