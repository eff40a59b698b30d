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
            case FAILED, WITHDRAWN, DIED, VETOED -> "stop";
            case UNKNOWN -> "plain";
            default -> "wait";
        };
    }
}
