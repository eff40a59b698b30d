package org.joinder.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact on which sources differ: what each says, and whose word is shown. */
public record SourceDisagreement(String fact, List<Said> said, BillSource shown) {

    /** What one source says; null when it is silent. */
    public record Said(BillSource source, @Nullable String value) {}

    /** Which rule chose what is shown. */
    public static final String RULE =
            "For each part of a bill, the most trusted source that tells of it is shown: GovInfo, then Congress.gov, Open"
                    + " States, LegiScan, and what was entered by hand.";

    /** The facts on which at least two sources that speak differ. */
    public static List<SourceDisagreement> among(List<SourceReading> readings) {
        List<SourceDisagreement> found = new ArrayList<>();
        check(readings, "Title", SourceReading::title, found);
        check(
                readings,
                "Introduced",
                each -> each.introduced() == null ? null : PlainDate.of(each.introduced()),
                found);
        check(
                readings,
                "Stage",
                each -> each.stage() == BillStage.UNKNOWN ? null : each.stage().displayName(),
                found);
        check(
                readings,
                "Latest action",
                each -> each.latestActionOn() == null ? null : PlainDate.of(each.latestActionOn()),
                found);
        return found;
    }

    private static void check(
            List<SourceReading> readings,
            String fact,
            Function<SourceReading, @Nullable String> value,
            List<SourceDisagreement> found) {
        List<Said> said = readings.stream()
                .sorted(Comparator.comparing(SourceReading::source))
                .map(each -> new Said(each.source(), value.apply(each)))
                .toList();
        List<Said> speaking = said.stream().filter(each -> each.value() != null).toList();
        if (speaking.stream()
                        .map(Said::value)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1) {
            found.add(new SourceDisagreement(fact, said, speaking.getFirst().source()));
        }
    }
}
