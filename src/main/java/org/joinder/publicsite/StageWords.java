package org.joinder.publicsite;

import org.joinder.legislation.BillStage;

/** Gives each stage of a bill its tone. */
final class StageWords {

    private StageWords() {}

    static StageChip of(BillStage stage) {
        return new StageChip(stage.displayName(), tone(stage));
    }

    private static String tone(BillStage stage) {
        return switch (stage) {
            case ENACTED, ADOPTED -> "good";
            case IN_COMMITTEE, REPORTED, PASSED_ONE_CHAMBER, PASSED_BOTH_CHAMBERS, TO_EXECUTIVE -> "active";
            case VETOED, WITHDRAWN, DIED -> "wait";
            case FAILED -> "stop";
            case UNKNOWN, INTRODUCED -> "plain";
        };
    }
}
