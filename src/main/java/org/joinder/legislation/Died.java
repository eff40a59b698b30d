package org.joinder.legislation;

import java.time.LocalDate;
import java.util.Optional;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/** The rule by which a bill dies with its session: nothing it had not finished on the last day goes on. */
final class Died {

    /** A bill sent to the President may still be signed within ten days, Sundays not counted. */
    private static final int DAYS_TO_SIGN = 12;

    private Died() {}

    static Optional<StageReading> on(LocalDate asOf, BillId id, StageReading last, @Nullable LocalDate sessionEnds) {
        if (sessionEnds == null || !last.stage().isMoving() || last.stage() == BillStage.VETOED) {
            return Optional.empty();
        }
        int grace = last.stage() == BillStage.TO_EXECUTIVE ? DAYS_TO_SIGN : 0;
        if (asOf.isBefore(sessionEnds.plusDays(grace))) {
            return Optional.empty();
        }
        String session =
                id.congress().map(congress -> "the " + congress.displayName()).orElse("its session");
        String sentence = "It died when " + session + " ended on " + WrittenDay.of(sessionEnds) + ". Before that: "
                + decapitalised(last.sentence());
        return Optional.of(new StageReading(BillStage.DIED, sessionEnds, sentence));
    }

    private static String decapitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
