package org.joinder.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what the lists of a LegiScan, Open States or Congress.gov file hold, bill by bill, apart from the readers that make
 * records of them, so that the one can be held against the other. A list that is not there is not counted.
 */
final class BillLists {

    private static final Map<ImportKind, Map<String, String>> PLACES = Map.of(
            ImportKind.LEGISCAN,
            Map.of(
                    "actions", "history",
                    "members", "sponsors",
                    "votes", "votes",
                    "versions", "texts",
                    "subjects", "subjects",
                    "relatedBills", "sasts",
                    "amendments", "amendments"),
            ImportKind.OPENSTATES,
            Map.of(
                    "actions", "actions",
                    "members", "sponsorships",
                    "votes", "votes",
                    "versions", "versions",
                    "subjects", "subject",
                    "relatedBills", "related_bills"),
            ImportKind.CONGRESS,
            Map.of(
                    "actions", "actions",
                    "cosponsors", "cosponsors",
                    "sponsors", "sponsors",
                    "titles", "titles",
                    "committees", "committees+committees/item/subcommittees",
                    "versions", "textVersions",
                    "subjects", "subjects/legislativeSubjects",
                    "relatedBills", "relatedBills",
                    "summaries", "summaries",
                    "laws", "laws"));

    private BillLists() {}

    /** The counts of each bill in the file, in its order; an empty list of the file is left out. */
    static List<Map<String, Integer>> in(ImportKind kind, byte[] bytes) {
        SourceNode root = CongressReader.isXml(bytes) ? BillStatusReader.tree(bytes) : JsonSource.read(bytes);
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (SourceNode bill : bills(kind, root)) {
            counts.add(counts(kind, bill));
        }
        return counts;
    }

    private static List<SourceNode> bills(ImportKind kind, SourceNode root) {
        List<SourceNode> listed = root.all("bills/item", "bills/bill", "results/item", "item");
        SourceNode bill = root.child("bill");
        if (bill != null) {
            return List.of(bill);
        }
        return listed.isEmpty() && kind != ImportKind.LEGISCAN ? List.of(root) : listed;
    }

    private static Map<String, Integer> counts(ImportKind kind, SourceNode bill) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PLACES.getOrDefault(kind, Map.of()).forEach((name, place) -> {
            int items = Arrays.stream(place.split("\\+"))
                    .mapToInt(each -> bill.all(each + "/item", each + "/summary", each + "/relatedBill")
                            .size())
                    .sum();
            if (items > 0) {
                counts.put(name, items);
            }
        });
        return counts;
    }
}
