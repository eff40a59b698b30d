package org.joinder.shell;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells administrators whose sign-in is locked right now, and which accounts others changed. */
@Component
@Order(80)
class AccountsToday implements TodaySource {

    private static final String ACCOUNTS = "accounts";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountsToday(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            return List.of();
        }
        int locked = jdbc.sql("select count(*) from today_locked_account where locked_until > :now")
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        String sentence =
                locked == 1 ? "account is locked after failed sign-ins" : "accounts are locked after failed sign-ins";
        return locked == 0 ? List.of() : List.of(new TodayNote(locked, sentence, ACCOUNTS));
    }

    @Override
    public List<TodayMove> moved(Actor actor, Instant since) {
        if (!actor.has(Role.ADMIN)) {
            return List.of();
        }
        return jdbc.sql("""
                        select display_name, max(changed_at) as at, max(changed_by), bool_or(created)
                        from today_account_change where changed_at > :since and changed_by <> :who
                        group by id, display_name order by at desc limit :most""")
                .param("since", Timestamp.from(since))
                .param("who", actor.username())
                .param("most", MOST)
                .query((row, _) -> new TodayMove(
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        "Account",
                        row.getString(1)
                                + (row.getBoolean(4) ? ": account created by " : ": account changed by ")
                                + row.getString(3),
                        ACCOUNTS))
                .list();
    }
}
