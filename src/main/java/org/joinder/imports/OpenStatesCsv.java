package org.joinder.imports;

import static org.joinder.imports.BillStatusFields.orElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.ActionEntry;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.BillVersion;
import org.joinder.legislation.Chamber;
import org.joinder.legislation.Sponsor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a session of Open States' bulk CSV: a table of bills beside tables of actions, sponsors and versions that name
 * their bill by its id. A table that is not there leaves its part untold.
 */
final class OpenStatesCsv {

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private final Map<String, Map<String, List<Map<String, String>>>> byBill = new HashMap<>();

    /** Which table a file is, by the end of its name; null when it is none that is read. */
    static @Nullable String table(String fileName) {
        for (String each :
                List.of("bill_actions", "bill_sponsorships", "bill_versions", "bill_version_links", "bills")) {
            if (fileName.endsWith(each + ".csv")) {
                return each;
            }
        }
        return null;
    }

    void add(String table, byte[] bytes) {
        List<Map<String, String>> rows = CsvTable.read(bytes);
        tables.put(table, rows);
        Map<String, List<Map<String, String>>> grouped = new HashMap<>();
        for (Map<String, String> row : rows) {
            String key = table.equals("bill_version_links") ? "version_id" : "bill_id";
            grouped.computeIfAbsent(row.getOrDefault(key, ""), id -> new ArrayList<>())
                    .add(row);
        }
        byBill.put(table, grouped);
    }

    List<BillDocument> documents() {
        return tables.getOrDefault("bills", List.of()).stream()
                .map(this::document)
                .toList();
    }

    private BillDocument document(Map<String, String> row) {
        String bill = row.getOrDefault("id", "");
        Chamber origin = Chamber.find(row.getOrDefault("organization_classification", ""))
                .orElse(null);
        var id = OpenStatesId.of(
                division(row.get("jurisdiction")), row.get("session_identifier"), row.get("identifier"));
        List<ActionEntry> actions =
                of("bill_actions", bill).stream().map(OpenStatesCsv::action).toList();
        LocalDate first = actions.stream()
                .map(ActionEntry::date)
                .min(LocalDate::compareTo)
                .orElse(null);
        var document = BillDocument.of(BillSource.OPEN_STATES, id)
                .core(row.get("title"), origin, first)
                .subjects(list(row.getOrDefault("subject", "")));
        if (tables.containsKey("bill_actions")) {
            document.actions(actions);
        }
        if (tables.containsKey("bill_sponsorships")) {
            document.sponsors(sponsors(bill, true)).cosponsors(sponsors(bill, false));
        }
        if (tables.containsKey("bill_versions")) {
            document.versions(
                    of("bill_versions", bill).stream().map(this::version).toList());
        }
        return document.build();
    }

    /** The table names the state in words where the API gives its id. */
    private static String division(@Nullable String jurisdiction) {
        String name = orElse(jurisdiction, "");
        if (name.contains("country:us")) {
            return name;
        }
        return Arrays.stream(Jurisdiction.values())
                .filter(each -> each.displayName().equalsIgnoreCase(name))
                .map(Jurisdiction::ocdDivision)
                .findFirst()
                .orElse(name.equalsIgnoreCase("United States") ? "country:us" : name);
    }

    private static ActionEntry action(Map<String, String> row) {
        LocalDate on = SourceValues.date(row.get("date"));
        if (on == null) {
            throw RefusedDocument.of("has an action without a day: " + row.get("description"));
        }
        return new ActionEntry(
                on,
                null,
                row.getOrDefault("description", ""),
                OpenStatesReader.kind(list(row.getOrDefault("classification", ""))),
                null,
                null,
                null,
                null,
                List.of());
    }

    private List<Sponsor> sponsors(String bill, boolean primary) {
        return of("bill_sponsorships", bill).stream()
                .filter(row -> SourceValues.isTrue(row.get("primary")) == primary)
                .map(row -> new Sponsor(
                        row.getOrDefault("name", "unnamed"),
                        blankToNull(row.get("person_id")),
                        null,
                        null,
                        null,
                        null,
                        false,
                        null))
                .toList();
    }

    private BillVersion version(Map<String, String> row) {
        List<String> urls = of("bill_version_links", row.getOrDefault("id", "")).stream()
                .map(link -> link.getOrDefault("url", ""))
                .filter(url -> !url.isEmpty())
                .toList();
        return new BillVersion(row.getOrDefault("note", "Text"), SourceValues.date(row.get("date")), urls);
    }

    private List<Map<String, String>> of(String table, String id) {
        return byBill.getOrDefault(table, Map.of()).getOrDefault(id, List.of());
    }

    /** A list as the tables write it: {@code ['introduction', 'referral-committee']}. */
    private static List<String> list(String written) {
        String inside = written.replaceAll("^[\\[{(]|[\\]})]$", "").strip();
        return inside.isEmpty()
                ? List.of()
                : Arrays.stream(inside.split(",(?=(?:[^']*'[^']*')*[^']*$)"))
                        .map(each -> each.strip().replaceAll("^['\"]|['\"]$", ""))
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
