package org.joinder.shell;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.joinder.security.Actor;
import org.joinder.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers for every account when it last looked at the landing screen. Looking again within the hour is one visit, so
 * what was new stays in sight until the next visit, or until the person says that it was seen.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TodayLooks {

    static final Duration ONE_VISIT = Duration.ofHours(1);
    static final Duration SAME_LOOK = Duration.ofMinutes(5);
    static final Duration FIRST_TIME = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    TodayLooks(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Notes that the person looks now; returns since when things are new to them, a week ago at the first time. */
    Instant look(Actor actor) {
        var now = clock.instant();
        return justNow(actor, now).orElseGet(() -> note(actor, now));
    }

    // Who comes back within minutes is on the same visit: nothing needs to be written for it.
    private Optional<Instant> justNow(Actor actor, Instant now) {
        return jdbc.sql("select since from today_look where username = :who and looked_at > :recent")
                .param("who", actor.username())
                .param("recent", Timestamp.from(now.minus(SAME_LOOK)))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private Instant note(Actor actor, Instant now) {
        return jdbc.sql("""
                        insert into today_look as look (username, since, looked_at) values (:who, :first, :now)
                        on conflict (username) do update set
                            since = case when look.looked_at < :visit then look.looked_at else look.since end,
                            looked_at = greatest(look.looked_at, excluded.looked_at)
                        returning since""")
                .param("who", actor.username())
                .param("first", Timestamp.from(now.minus(FIRST_TIME)))
                .param("visit", Timestamp.from(now.minus(ONE_VISIT)))
                .param("now", Timestamp.from(now))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** The person has seen everything up to now. */
    public void seen() {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into today_look (username, since, looked_at) values (:who, :now, :now)
                        on conflict (username) do update set since = excluded.since, looked_at = excluded.looked_at""").param("who", user.require().username()).param("now", now).update();
    }
}
