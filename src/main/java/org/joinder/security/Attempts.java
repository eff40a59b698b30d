package org.joinder.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts guesses at a password: after five wrong ones in a row an account takes no more for a while. */
@Repository
class Attempts {

    static final int ALLOWED = 5;
    static final Duration CLOSED_FOR = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes one attempt before the password is looked at, so that many guesses at the same moment do not slip through;
     * false when none is left.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean take(AccountId account) {
        var now = clock.instant();
        return jdbc.sql("""
                        insert into sign_in_attempt as attempt (account_id, failed) values (:account, 1)
                        on conflict (account_id) do update set
                            failed = case when attempt.locked_until is null then attempt.failed + 1 else 1 end,
                            locked_until = case when attempt.locked_until is null and attempt.failed + 1 >= :allowed
                                then cast(:until as timestamptz) end
                        where attempt.locked_until is null or attempt.locked_until <= :now""")
                        .param("account", account.value())
                        .param("allowed", ALLOWED)
                        .param("until", Timestamp.from(now.plus(CLOSED_FOR)))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void clear(AccountId account) {
        jdbc.sql("delete from sign_in_attempt where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
