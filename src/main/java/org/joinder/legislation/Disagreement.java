package org.joinder.legislation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact on which the sources of a bill do not agree: what each says, which one is shown, and the rule that chose it. */
public record Disagreement(String fact, List<Claim> claims, String rule) {

    /** What one source says, when it last changed it and when we last took it in; {@code shown} is the one displayed. */
    public record Claim(
            BillSource source, String value, @Nullable Instant updated, Instant takenIn, boolean shown) {}

    private static final Map<String, Function<SourceReading, @Nullable Object>> FACTS = facts();

    /** The leading facts on which the readings differ; the sources are trusted in the order of {@link BillSource}. */
    public static List<Disagreement> among(List<SourceReading> readings) {
        List<Disagreement> found = new ArrayList<>();
        FACTS.forEach((fact, value) -> on(fact, readings, value).ifPresent(found::add));
        return found;
    }

    private static Optional<Disagreement> on(
            String fact, List<SourceReading> readings, Function<SourceReading, @Nullable Object> value) {
        List<SourceReading> telling = readings.stream()
                .filter(each -> value.apply(each) != null)
                .sorted((one, other) -> one.source().compareTo(other.source()))
                .toList();
        if (telling.stream().map(value).distinct().count() < 2) {
            return Optional.empty();
        }
        SourceReading first = telling.getFirst();
        List<Claim> claims = telling.stream()
                .map(each -> new Claim(
                        each.source(),
                        String.valueOf(value.apply(each)),
                        each.updated(),
                        each.takenIn(),
                        each == first))
                .toList();
        return Optional.of(new Disagreement(
                fact,
                claims,
                first.source().displayName() + " is trusted before "
                        + claims.get(1).source().displayName() + ", so what it says is shown."));
    }

    private static Map<String, Function<SourceReading, @Nullable Object>> facts() {
        Map<String, Function<SourceReading, @Nullable Object>> facts = new LinkedHashMap<>();
        facts.put("title", SourceReading::title);
        facts.put("day of introduction", SourceReading::introduced);
        facts.put(
                "stage",
                reading -> reading.stage() == BillStage.UNKNOWN
                        ? null
                        : reading.stage().displayName());
        facts.put("day of the latest action", SourceReading::latestActionOn);
        return facts;
    }
}
