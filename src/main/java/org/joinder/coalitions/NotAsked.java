package org.joinder.coalitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joinder.base.Jurisdiction;

/** Offices whose holder came after the last time that the office is known to have been asked. Pure. */
final class NotAsked {

    private NotAsked() {}

    /** {@code lastAsked}: the last day on which a round opened, or the office signed a letter; absent: never known. */
    static Sheet sheet(List<OfficeFacts> offices, Map<Jurisdiction, LocalDate> lastAsked) {
        List<List<String>> rows = new ArrayList<>();
        int notRecorded = 0;
        for (var office : offices) {
            var since = office.since();
            if (office.holder() == null || since == null) {
                notRecorded++;
                continue;
            }
            var last = lastAsked.get(office.office());
            if (last == null || last.isBefore(since)) {
                rows.add(List.of(
                        office.office().displayName(),
                        Objects.requireNonNull(office.holder()),
                        since.toString(),
                        last == null ? "Never, as far as recorded" : last.toString()));
            }
        }
        var sentence = switch (rows.size()) {
                    case 0 -> "No office is known that was not asked since its holder changed; of ";
                    case 1 -> "1 office was not asked since its holder changed; of ";
                    default -> rows.size() + " offices were not asked since their holders changed; of ";
                }
                + notRecorded + " more the holder or the day is not recorded.";
        return new Sheet(sentence, List.of("Jurisdiction", "Holder", "Since", "Last asked"), rows);
    }
}
