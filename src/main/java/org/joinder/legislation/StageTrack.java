package org.joinder.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The way a measure takes, step by step, and how far along it this one is: what was reached stays reached when it dies. */
public record StageTrack(List<Step> steps) {

    /** Where a step stands. */
    public enum State {
        DONE("done"),
        HERE("it stands here"),
        ENDED_HERE("it ended here"),
        AHEAD("not reached");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One step of the way. */
    public record Step(String name, State state) {}

    private static final List<BillStage> LAW = List.of(
            BillStage.INTRODUCED,
            BillStage.IN_COMMITTEE,
            BillStage.REPORTED,
            BillStage.PASSED_ONE_CHAMBER,
            BillStage.PASSED_BOTH_CHAMBERS,
            BillStage.TO_EXECUTIVE,
            BillStage.ENACTED);

    public static StageTrack of(BillRecord bill) {
        BillStage reached = bill.stage();
        if (!LAW.contains(reached) && reached != BillStage.UNKNOWN && reached != BillStage.ADOPTED) {
            reached = reached(bill);
        }
        boolean ended = reached != bill.stage();
        List<Step> steps = new ArrayList<>();
        for (BillStage each : LAW) {
            steps.add(new Step(each.displayName(), state(each, reached, ended)));
        }
        if (bill.stage() == BillStage.ADOPTED) {
            return new StageTrack(List.of(
                    new Step(BillStage.INTRODUCED.displayName(), State.DONE),
                    new Step(BillStage.ADOPTED.displayName(), State.HERE)));
        }
        if (ended) {
            steps.removeIf(step -> step.state() == State.AHEAD);
            steps.add(new Step(bill.stage().displayName(), State.ENDED_HERE));
        }
        return new StageTrack(List.copyOf(steps));
    }

    /** The furthest step before the end; the rule reads it from the actions as of the days before. */
    private static BillStage reached(BillRecord bill) {
        BillStage furthest = BillStage.INTRODUCED;
        for (BillAction action : bill.actions()) {
            BillStage then = StageRule.read(bill.id(), bill.introduced(), bill.actions(), List.of(), action.date())
                    .stage();
            if (LAW.contains(then)
                    && then.ordinal() > furthest.ordinal()
                    && !action.date().isAfter(bill.asOf())) {
                furthest = then;
            }
        }
        return furthest;
    }

    private static State state(BillStage step, BillStage reached, boolean ended) {
        if (reached == BillStage.UNKNOWN || step.ordinal() > reached.ordinal()) {
            return State.AHEAD;
        }
        return step == reached && !ended ? State.HERE : State.DONE;
    }

    /** Said aloud: {@code Introduced: done. In committee: it stands here. …} */
    public String sentence() {
        StringBuilder sentence = new StringBuilder();
        steps.forEach(step -> sentence.append(sentence.isEmpty() ? "" : " ")
                .append(step.name())
                .append(": ")
                .append(step.state().words().toLowerCase(Locale.ROOT))
                .append('.'));
        return sentence.toString();
    }
}
