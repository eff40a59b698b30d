package org.joinder.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinder.legislation.BillId;
import org.joinder.letters.LetterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What recipients did, as it was recorded: as public as the letter it belongs to. */
@Repository
public class FollowUps {

    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    public List<FollowUp> of(LetterId letter) {
        return of(List.of(letter)).getOrDefault(letter, List.of());
    }

    /** Of many letters, read at once, each latest first; a letter without any is left out. */
    public Map<LetterId, List<FollowUp>> of(Collection<LetterId> letters) {
        var found = new HashMap<LetterId, List<FollowUp>>();
        if (!letters.isEmpty()) {
            jdbc.sql("select * from follow_up where letter_id in (:letters) order by happened_on desc, id desc")
                    .param("letters", letters.stream().map(LetterId::value).toList())
                    .query(row -> {
                        found.computeIfAbsent(new LetterId(row.getLong("letter_id")), _ -> new ArrayList<>())
                                .add(followUp(row));
                    });
        }
        return found;
    }

    void add(LetterId letter, FollowUp done, String by, Instant at) {
        var bill = done.bill();
        jdbc.sql("""
                        insert into follow_up (letter_id, recipient, kind, happened_on, note, source, bill, member_id,
                            recorded_by, recorded_at)
                        values (:id, :recipient, :kind, :on, :note, :source, :bill, :member, :by, :at)""")
                .param("id", letter.value())
                .param("recipient", done.recipient())
                .param("kind", done.kind().name())
                .param("on", done.on())
                .param("note", done.note().strip())
                .param("source", done.source().strip())
                .param("bill", bill == null ? null : bill.toString())
                .param("member", done.memberId())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** By recipient, the members that somebody said they are not. */
    Map<String, Set<String>> notThem(LetterId letter) {
        var found = new HashMap<String, Set<String>>();
        jdbc.sql("select recipient, member_id from follow_up_not_them where letter_id = ?")
                .param(letter.value())
                .query(row -> {
                    found.computeIfAbsent(row.getString("recipient"), _ -> new HashSet<>())
                            .add(row.getString("member_id"));
                });
        return found;
    }

    void sayNotThem(LetterId letter, String recipient, String member, String by, Instant at) {
        jdbc.sql("""
                        insert into follow_up_not_them (letter_id, recipient, member_id, said_by, said_at)
                        values (:id, :recipient, :member, :by, :at) on conflict do nothing""")
                .param("id", letter.value())
                .param("recipient", recipient)
                .param("member", member)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        var bill = row.getString("bill");
        return new FollowUp(
                row.getString("recipient"),
                FollowUp.Kind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("note"),
                row.getString("source"),
                bill == null ? null : BillId.of(bill),
                row.getString("member_id"));
    }
}
