package org.joinder.legislation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is stored of the bills of a batch before it is merged. */
final class KnownBills {

    private KnownBills() {}

    /** What is stored of these bills, locked until the transaction ends. */
    static Map<BillId, KnownBill> of(Connection connection, List<BillId> ids) throws SQLException {
        Map<BillId, KnownBill> known = new HashMap<>();
        Map<Long, KnownBill> byKey = new HashMap<>();
        Array keys = connection.createArrayOf(
                "text", ids.stream().map(BillId::toString).toArray());
        try (PreparedStatement select = connection.prepareStatement(
                "select id, key, stage, stage_on from bill where key = any (?) order by id for update")) {
            select.setArray(1, keys);
            ResultSet row = select.executeQuery();
            while (row.next()) {
                KnownBill bill = KnownBill.of(
                        row.getLong("id"),
                        BillStage.valueOf(row.getString("stage")),
                        row.getObject("stage_on", LocalDate.class));
                known.put(BillId.of(row.getString("key")), bill);
                byKey.put(bill.key(), bill);
            }
        }
        readSources(connection, byKey);
        return known;
    }

    private static void readSources(Connection connection, Map<Long, KnownBill> byKey) throws SQLException {
        if (byKey.isEmpty()) {
            return;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select * from bill_source where bill_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("bigint", byKey.keySet().toArray()));
            ResultSet row = select.executeQuery();
            while (row.next()) {
                KnownBill bill = byKey.get(row.getLong("bill_id"));
                if (bill != null) {
                    bill.told().add(told(row));
                }
            }
        }
    }

    private static KnownBill.Told told(ResultSet row) throws SQLException {
        Set<BillPart> parts = EnumSet.noneOf(BillPart.class);
        for (String part : (String[]) row.getArray("parts").getArray()) {
            parts.add(BillPart.valueOf(part));
        }
        Timestamp updated = row.getTimestamp("updated_at");
        return new KnownBill.Told(
                BillSource.valueOf(row.getString("source")),
                row.getString("document"),
                row.getString("content_hash"),
                Set.copyOf(
                        Arrays.asList((String[]) row.getArray("earlier_hashes").getArray())),
                parts,
                updated == null ? null : updated.toInstant());
    }
}
