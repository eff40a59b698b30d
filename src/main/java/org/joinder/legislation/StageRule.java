package org.joinder.legislation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/** Reads a bill's stage from its actions up to a day: pure, and the same whatever order they arrived in. */
final class StageRule {

    private final BillId id;
    private final Map<ActionMeaning, LocalDate> last = new EnumMap<>(ActionMeaning.class);
    private final Map<Chamber, LocalDate> passed = new EnumMap<>(Chamber.class);
    private @Nullable Chamber failedIn;

    private StageRule(BillId id) {
        this.id = id;
    }

    static StageReading read(
            BillId id, @Nullable LocalDate introduced, List<BillAction> actions, List<BillLaw> laws, LocalDate asOf) {
        StageRule rule = new StageRule(id);
        if (introduced != null && !introduced.isAfter(asOf)) {
            rule.last.put(ActionMeaning.INTRODUCED, introduced);
        }
        actions.stream()
                .filter(action -> !action.date().isAfter(asOf))
                .sorted(Comparator.comparing(BillAction::date))
                .forEach(rule::note);
        return rule.decide(laws, asOf);
    }

    private void note(BillAction action) {
        Optional<ActionMeaning> found = ActionMeaning.of(action.text(), action.type());
        if (found.isEmpty()) {
            return;
        }
        ActionMeaning meaning = found.get();
        if (meaning == ActionMeaning.INTRODUCED) {
            last.putIfAbsent(meaning, action.date());
            return;
        }
        last.put(meaning, action.date());
        if (meaning == ActionMeaning.PASSED) {
            ActionMeaning.chamber(action).ifPresent(chamber -> passed.put(chamber, action.date()));
        } else if (meaning == ActionMeaning.FAILED) {
            failedIn = ActionMeaning.chamber(action).orElse(null);
        }
    }

    private StageReading decide(List<BillLaw> laws, LocalDate asOf) {
        LocalDate law = last.get(ActionMeaning.LAW);
        if (law != null || (last.isEmpty() && !laws.isEmpty())) {
            return enacted(law, laws);
        }
        if (isAfterPassage(ActionMeaning.WITHDRAWN)) {
            return reading(BillStage.WITHDRAWN, ActionMeaning.WITHDRAWN, "Withdrawn on %s.");
        }
        if (isAfterPassage(ActionMeaning.FAILED)) {
            String where = failedIn == null ? "" : " in the " + failedIn.displayName();
            return reading(BillStage.FAILED, ActionMeaning.FAILED, "Voted down" + where + " on %s.");
        }
        return underWay();
    }

    private StageReading underWay() {
        if (last.containsKey(ActionMeaning.VETO)) {
            return reading(BillStage.VETOED, ActionMeaning.VETO, "Vetoed by the " + executive() + " on %s.");
        }
        if (last.containsKey(ActionMeaning.PRESENTED) && canBecomeLaw()) {
            return reading(
                    BillStage.TO_EXECUTIVE,
                    ActionMeaning.PRESENTED,
                    "Sent to the " + executive() + " for signature on %s.");
        }
        if (!passed.isEmpty() || last.containsKey(ActionMeaning.PASSED)) {
            return passedSomewhere();
        }
        if (last.containsKey(ActionMeaning.REPORTED)) {
            return reading(BillStage.REPORTED, ActionMeaning.REPORTED, "Reported out of committee on %s.");
        }
        if (last.containsKey(ActionMeaning.REFERRED)) {
            return reading(BillStage.IN_COMMITTEE, ActionMeaning.REFERRED, "In committee; last moved there on %s.");
        }
        if (last.containsKey(ActionMeaning.INTRODUCED)) {
            return reading(BillStage.INTRODUCED, ActionMeaning.INTRODUCED, "Introduced on %s.");
        }
        return new StageReading(BillStage.UNKNOWN, null, BillStage.UNKNOWN.sentence());
    }

    private StageReading passedSomewhere() {
        LocalDate on = passed.values().stream().max(Comparator.naturalOrder()).orElse(last.get(ActionMeaning.PASSED));
        boolean adoptedByOne = id.type().map(BillType::isOfOneChamber).orElse(false);
        boolean both = passed.size() > 1 || passed.containsKey(Chamber.LEGISLATURE);
        if (adoptedByOne || (both && !canBecomeLaw())) {
            return new StageReading(
                    BillStage.ADOPTED,
                    on,
                    "Agreed to on " + day(on) + "; a resolution of this kind needs no signature.");
        }
        if (both) {
            return new StageReading(
                    BillStage.PASSED_BOTH_CHAMBERS, on, "Passed by both chambers, the second on " + day(on) + ".");
        }
        String where = passed.isEmpty()
                ? "one chamber"
                : "the " + passed.keySet().iterator().next().displayName();
        return new StageReading(
                BillStage.PASSED_ONE_CHAMBER,
                on,
                "Passed by " + where + " on " + day(on) + "; the other chamber has not passed it.");
    }

    private StageReading enacted(@Nullable LocalDate on, List<BillLaw> laws) {
        String as = laws.isEmpty() ? "" : " as " + laws.getFirst().citation();
        return new StageReading(BillStage.ENACTED, on, "Became law" + (on == null ? "" : " on " + day(on)) + as + ".");
    }

    private boolean isAfterPassage(ActionMeaning meaning) {
        LocalDate on = last.get(meaning);
        LocalDate lastPassed = last.get(ActionMeaning.PASSED);
        return on != null && (lastPassed == null || !on.isBefore(lastPassed)) && !passed.containsValue(on);
    }

    private boolean canBecomeLaw() {
        return id.type().map(BillType::canBecomeLaw).orElse(true);
    }

    private String executive() {
        return id.isOfCongress() ? "President" : "governor";
    }

    private StageReading reading(BillStage stage, ActionMeaning meaning, String sentence) {
        LocalDate on = last.get(meaning);
        return new StageReading(stage, on, String.format(sentence, day(on)));
    }

    private static String day(@Nullable LocalDate on) {
        return on == null ? "an unknown day" : WrittenDay.of(on);
    }
}
