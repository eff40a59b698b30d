package org.joinder.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The votes of stored bills, with what each source says of them. */
final class BillVotes {

    private BillVotes() {}

    /** By the bill's key. */
    static Map<Long, List<BillVote>> of(PartRows parts) {
        Map<PartRows.Place, List<VoteEntry>> entries = new HashMap<>();
        parts.of(
                "bill_vote_entry",
                "position",
                (row, index) -> entries.computeIfAbsent(PartRows.Place.of(row, "vote"), key -> new ArrayList<>())
                        .add(new VoteEntry(
                                row.getString("chamber"),
                                row.getInt("number"),
                                integer(row, "session"),
                                PartRows.instant(row, "at"),
                                PartRows.date(row, "date"),
                                row.getString("question"),
                                row.getString("url"),
                                integer(row, "yeas"),
                                integer(row, "nays"),
                                row.getString("result"))));
        return parts.of(
                "bill_vote",
                "position",
                (row, index) -> new BillVote(
                        row.getString("chamber"),
                        row.getInt("number"),
                        integer(row, "session"),
                        PartRows.date(row, "date"),
                        row.getString("question"),
                        integer(row, "yeas"),
                        integer(row, "nays"),
                        row.getString("result"),
                        row.getString("url"),
                        entries.getOrDefault(PartRows.Place.of(row, "position"), List.of())));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
