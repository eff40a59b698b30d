package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From an ask to law: a row for each bill that could carry it with the day of each step, and what the section says since
 * one of them became law.
 */
record AskWay(List<Row> rows, List<Since> since) {

    /** A bill: what it would do about the ask, and its steps; without a day where no source tells of the step. */
    record Row(
            String bill,
            String path,
            String relation,
            @Nullable LocalDate introduced,
            @Nullable LocalDate reported,
            List<Passed> passed,
            @Nullable LocalDate enacted,
            List<String> laws,
            @Nullable String ended) {}

    /** A chamber passed it; empty where the action names none. */
    record Passed(String chamber, LocalDate on) {}

    /** A provision whose words came into force on the day a bill became law. */
    record Since(String citation, String path, LocalDate from, String law, String text) {}
}
