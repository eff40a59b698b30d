package org.joinder.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one source says of a bill's leading facts and when it was taken in, so that two that disagree stand side by side. */
public record SourceReading(
        BillSource source,
        @Nullable String title,
        @Nullable LocalDate introduced,
        BillStage stage,
        @Nullable LocalDate latestActionOn,
        @Nullable Instant updated,
        Instant takenIn) {

    /** One reading a source: what it told in several pieces is put together, the latest moment of each kind counting. */
    static List<SourceReading> folded(List<SourceReading> pieces) {
        Map<BillSource, SourceReading> bySource = new EnumMap<>(BillSource.class);
        pieces.forEach(each -> bySource.merge(each.source(), each, SourceReading::with));
        return List.copyOf(bySource.values());
    }

    private SourceReading with(SourceReading other) {
        return new SourceReading(
                source,
                title == null ? other.title : title,
                introduced == null ? other.introduced : introduced,
                stage.ordinal() >= other.stage.ordinal() ? stage : other.stage,
                later(latestActionOn, other.latestActionOn),
                later(updated, other.updated),
                takenIn.isAfter(other.takenIn) ? takenIn : other.takenIn);
    }

    private static <T extends Comparable<? super T>> @Nullable T later(@Nullable T one, @Nullable T other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }
}
