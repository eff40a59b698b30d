package org.joinder.legislation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps roll calls with the vote of each member, and the members themselves; told twice changes nothing. */
@Service
public class RollCallStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    RollCallStore(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Keeps the roll call in place of what was told of it before. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public MergeOutcome merge(RollCall told, String hash) {
        Optional<String> before = jdbc.sql("select content_hash from roll_call where key = ? for update")
                .param(told.key())
                .query(String.class)
                .optional();
        if (before.filter(hash::equals).isPresent()) {
            return MergeOutcome.SAME;
        }
        jdbc.sql("delete from roll_call where key = ?").param(told.key()).update();
        BillId bill = told.bill();
        batches.update(
                """
                        insert into roll_call (key, source, bill_key, chamber, number, session, date, question, result,
                            content_hash, taken_in_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                told.key(),
                told.source().name(),
                bill == null ? null : bill.toString(),
                told.chamber(),
                told.number(),
                told.session(),
                told.date(),
                told.question(),
                told.result(),
                hash,
                now());
        addMembers(told);
        return before.isEmpty() ? MergeOutcome.ADDED : MergeOutcome.CHANGED;
    }

    private void addMembers(RollCall told) {
        batches.batchUpdate(
                """
                insert into roll_call_member (roll_call, position, member_id, name, party, state, cast_as)
                values (?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, told.members().size())
                        .mapToObj(i -> {
                            MemberVote vote = told.members().get(i);
                            return new Object[] {
                                told.key(), i, vote.memberId(), vote.name(), vote.party(), vote.state(), vote.castAs()
                            };
                        })
                        .toList());
    }

    /** Keeps what a source says of a member in place of what it said before. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public MergeOutcome merge(Legislator told, String hash) {
        Optional<String> before = jdbc.sql(
                        "select content_hash from legislator where source = ? and member_id = ? for update")
                .params(List.of(told.source().name(), told.memberId()))
                .query(String.class)
                .optional();
        if (before.filter(hash::equals).isPresent()) {
            return MergeOutcome.SAME;
        }
        batches.update(
                """
                        insert into legislator (source, member_id, name, party, state, chamber, district, content_hash,
                            taken_in_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (source, member_id) do update set name = excluded.name, party = excluded.party,
                            state = excluded.state, chamber = excluded.chamber, district = excluded.district,
                            content_hash = excluded.content_hash, taken_in_at = excluded.taken_in_at""",
                told.source().name(),
                told.memberId(),
                told.name(),
                told.party(),
                told.state(),
                told.chamber(),
                told.district(),
                hash,
                now());
        return before.isEmpty() ? MergeOutcome.ADDED : MergeOutcome.CHANGED;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
