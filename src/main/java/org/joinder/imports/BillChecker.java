package org.joinder.imports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds files of bills against the database: every part that stands in the file must stand there as often. */
@Component
class BillChecker {

    private static final Map<String, String> STORED = stored();

    private final JdbcClient jdbc;

    BillChecker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Prints the counts of each file of a kind in both places; returns how many bills differ. */
    int check(ImportKind kind, BillFileReader reader, List<Path> paths, PrintStream out) {
        int[] differing = {0};
        Map<String, int[]> totals = new LinkedHashMap<>();
        ImportFiles files = new ImportFiles(kind, refusal -> out.println(refusal.document() + ": " + refusal.reason()));
        files.each(paths, file -> differing[0] += check(kind, reader, file, out, totals));
        totals.forEach((name, both) -> out.printf(
                "total %-14s file %6d  database %6d%s%n",
                name, both[0], both[1], both[0] == both[1] ? "" : "  DIFFERS"));
        return differing[0];
    }

    private int check(
            ImportKind kind, BillFileReader reader, SourceFile file, PrintStream out, Map<String, int[]> totals) {
        int differing = 0;
        try {
            byte[] bytes = file.bytes();
            List<BillDocument> documents = reader.read(file.name(), bytes).bills();
            List<Map<String, Integer>> counts =
                    kind == ImportKind.BILLS ? List.of(BillCounts.in(bytes)) : BillLists.in(kind, bytes);
            for (int i = 0; i < documents.size(); i++) {
                BillDocument document = documents.get(i);
                String hash = documents.size() == 1 ? ContentHash.of(bytes) : ContentHash.of(document.toString());
                Optional<Long> bill = key(document.id(), hash);
                if (bill.isEmpty()) {
                    out.println(file.name() + ": " + document.id() + " is stored from another document, or not at all");
                } else if (!isSame(document.id(), bill.get(), counts.get(i), out, totals)) {
                    differing++;
                }
            }
        } catch (XMLStreamException | RefusedDocument unreadable) {
            out.println(file.name() + ": cannot be read, nothing to compare");
        }
        return differing;
    }

    private boolean isSame(
            BillId id, long bill, Map<String, Integer> inFile, PrintStream out, Map<String, int[]> totals) {
        StringBuilder line = new StringBuilder();
        boolean same = true;
        for (Map.Entry<String, Integer> each : inFile.entrySet()) {
            int stored = count(each.getKey(), bill);
            int[] both = totals.computeIfAbsent(each.getKey(), key -> new int[2]);
            both[0] += each.getValue();
            both[1] += stored;
            same &= stored == each.getValue();
            line.append(' ').append(each.getKey()).append(' ').append(each.getValue());
            line.append(stored == each.getValue() ? "" : "!=" + stored);
        }
        out.println((same ? "same    " : "DIFFERS ") + id + line);
        return same;
    }

    private Optional<Long> key(BillId id, String hash) {
        return jdbc.sql("""
                        select b.id from bill b join bill_source s on s.bill_id = b.id
                        where b.key = ? and s.content_hash = ?""").params(id.toString(), hash).query(Long.class).optional();
    }

    private int count(String name, long bill) {
        return jdbc.sql(Objects.requireNonNull(STORED.get(name)))
                .param(bill)
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> stored() {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("actions", "select count(*) from bill_action_entry where bill_id = ?");
        stored.put("cosponsors", "select count(*) from bill_sponsor where role = 'COSPONSOR' and bill_id = ?");
        stored.put("sponsors", "select count(*) from bill_sponsor where role = 'SPONSOR' and bill_id = ?");
        stored.put("members", "select count(*) from bill_sponsor where bill_id = ?");
        stored.put("committees", "select count(*) from bill_committee where bill_id = ?");
        stored.put("activities", "select count(*) from bill_committee_activity where bill_id = ?");
        stored.put("votes", "select count(*) from bill_vote_entry where bill_id = ?");
        stored.put("versions", "select count(*) from bill_version where bill_id = ?");
        stored.put("titles", "select count(*) from bill_title where bill_id = ?");
        stored.put("subjects", "select count(*) from bill_subject where bill_id = ?");
        stored.put("relatedBills", "select count(*) from bill_relation where bill_id = ?");
        stored.put("relationships", "select coalesce(sum(cardinality(types)), 0) from bill_relation where bill_id = ?");
        stored.put("laws", "select count(*) from bill_law where bill_id = ?");
        stored.put("summaries", "select count(*) from bill_summary where bill_id = ?");
        stored.put("reports", "select count(*) from bill_report where bill_id = ?");
        stored.put("amendments", "select amendments from bill where id = ?");
        return stored;
    }
}
