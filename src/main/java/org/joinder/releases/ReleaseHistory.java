package org.joinder.releases;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells a record's history in words: what each change made of what was there before. */
final class ReleaseHistory {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("status", "Status");
        NAMES.put("headline", "Headline");
        NAMES.put("release_date", "Date");
        NAMES.put("office", "Office");
        NAMES.put("attorney_general", "Attorney general");
        NAMES.put("kind", "Kind");
        NAMES.put("contacts", "Contacts");
        NAMES.put("source_address", "Source");
        NAMES.put("slug", "Public address");
        NAMES.put("embargo_until", "Embargo");
        NAMES.put("withdrawal_reason", "Reason of withdrawal");
    }

    private ReleaseHistory() {}

    static List<ReleaseChange> of(List<Map<String, @Nullable Object>> rows) {
        List<ReleaseChange> changes = new ArrayList<>();
        Map<String, @Nullable Object> before = Map.of();
        for (Map<String, @Nullable Object> row : rows) {
            List<String> what = before.isEmpty() ? List.of("Received") : differences(before, row);
            if (!what.isEmpty()) {
                Timestamp at = (Timestamp) Objects.requireNonNull(row.get("changed_at"));
                changes.addFirst(new ReleaseChange(at.toInstant(), String.valueOf(row.get("changed_by")), what));
            }
            before = row;
        }
        return changes;
    }

    private static List<String> differences(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        List<String> what = new ArrayList<>();
        NAMES.forEach((column, name) -> {
            if (!Objects.equals(before.get(column), after.get(column))) {
                what.add(name + ": " + shown(before.get(column)) + " → " + shown(after.get(column)));
            }
        });
        return what;
    }

    private static String shown(@Nullable Object value) {
        return value == null || value.equals("[]") ? "none" : value.toString();
    }
}
