package org.joinder.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bill of another session of the same legislature under the same title, the year in it aside. */
public record Reintroduction(
        BillId bill, String title, @Nullable LocalDate introduced, BillStage stage, boolean later) {

    private static final int MOST = 20;

    /** Of many bills, by title, read at once; a bill without any is left out. */
    static Map<BillId, List<Reintroduction>> of(JdbcClient jdbc, Map<BillId, @Nullable String> titles) {
        Map<BillId, List<Reintroduction>> found = new HashMap<>();
        List<BillId> bills = List.copyOf(titles.keySet());
        jdbc.sql("""
                        select wanted.key as of, other.key, other.title, other.introduced, other.stage
                        from unnest(cast(:keys as text[]), cast(:cores as text[]), cast(:jurisdictions as text[]),
                                cast(:sessions as text[])) as wanted (key, core, jurisdiction, session)
                        cross join lateral (
                            select key, title, introduced, stage from bill
                            where title_core = wanted.core and jurisdiction = wanted.jurisdiction
                                and session <> wanted.session
                            order by introduced nulls last, key limit :most) as other
                        order by other.introduced nulls last, other.key""")
                .param("keys", bills.stream().map(BillId::toString).toArray(String[]::new))
                .param(
                        "cores",
                        bills.stream()
                                .map(bill -> TitleCore.of(titles.get(bill)))
                                .toArray(String[]::new))
                .param("jurisdictions", bills.stream().map(BillId::jurisdiction).toArray(String[]::new))
                .param("sessions", bills.stream().map(BillId::session).toArray(String[]::new))
                .param("most", MOST)
                .query(row -> {
                    BillId of = BillId.of(row.getString("of"));
                    found.computeIfAbsent(of, _ -> new ArrayList<>()).add(read(row, of));
                });
        return found;
    }

    private static Reintroduction read(ResultSet row, BillId of) throws SQLException {
        BillId other = BillId.of(row.getString("key"));
        return new Reintroduction(
                other,
                row.getString("title"),
                row.getObject("introduced", LocalDate.class),
                BillStage.valueOf(row.getString("stage")),
                isLater(other.session(), of.session()));
    }

    private static boolean isLater(String session, String than) {
        return session.length() == than.length() ? session.compareTo(than) > 0 : session.length() > than.length();
    }
}
