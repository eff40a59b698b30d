package org.joinder.legislation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bill of another session of the same legislature under the same title, the year in it aside. */
public record Reintroduction(
        BillId bill, String title, @Nullable LocalDate introduced, BillStage stage, boolean later) {

    private static final int MOST = 20;

    static List<Reintroduction> of(JdbcClient jdbc, BillId id, @Nullable String title) {
        String core = TitleCore.of(title);
        if (core == null) {
            return List.of();
        }
        return jdbc.sql("""
                        select key, title, introduced, stage from bill
                        where title_core = ? and jurisdiction = ? and session <> ?
                        order by introduced nulls last, key limit ?""")
                .params(List.of(core, id.jurisdiction(), id.session(), MOST))
                .query((row, index) -> {
                    BillId other = BillId.of(row.getString("key"));
                    return new Reintroduction(
                            other,
                            row.getString("title"),
                            row.getObject("introduced", LocalDate.class),
                            BillStage.valueOf(row.getString("stage")),
                            isLater(other.session(), id.session()));
                })
                .list();
    }

    private static boolean isLater(String session, String than) {
        return session.length() == than.length() ? session.compareTo(than) > 0 : session.length() > than.length();
    }
}
