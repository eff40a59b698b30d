package org.joinder.releases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayDate;
import org.joinder.shell.TodayMove;
import org.joinder.shell.TodaySource;
import org.joinder.shell.ViewerTime;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells staff which releases came in or became public, and which embargoes end within two weeks. */
@Component
@Order(15)
class ReleasesToday implements TodaySource {

    private static final Duration SOON = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReleasesToday(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ReleasePaths.TOPIC);
    }

    @Override
    public List<TodayMove> moved(Actor actor, Instant since) {
        if (!isStaff(actor)) {
            return List.of();
        }
        return jdbc.sql("""
                        (select id, title, headline is not null as headline_confirmed, office, found_office,
                                received_at as at, 'was taken in' as what from release
                         where received_at > :since order by received_at desc limit :most)
                        union all
                        (select id, title, headline is not null as headline_confirmed, office, found_office,
                                published_at, 'was published' from release
                         where published_at > :since and status = 'PUBLISHED' order by published_at desc limit :most)
                        order by at desc limit :most""")
                .param("since", Timestamp.from(since))
                .param("most", MOST)
                .query((row, _) -> new TodayMove(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        "Press release",
                        ReleaseName.of(row).sentence() + " " + row.getString("what"),
                        ReleasePaths.one(new ReleaseId(row.getLong("id")))))
                .list();
    }

    @Override
    public List<TodayDate> ahead(Actor actor) {
        if (!isStaff(actor)) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, title, headline is not null as headline_confirmed, office, found_office,
                               embargo_until from release
                        where status = 'PUBLISHED' and embargo_until between :from and :to
                        order by embargo_until limit :most""")
                .param("from", Timestamp.from(clock.instant()))
                .param("to", Timestamp.from(clock.instant().plus(SOON)))
                .param("most", MOST)
                .query((row, _) -> ahead(
                        new ReleaseId(row.getLong("id")),
                        ReleaseName.of(row).sentence(),
                        row.getObject("embargo_until", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static TodayDate ahead(ReleaseId release, String name, Instant until) {
        return new TodayDate(
                LocalDate.ofInstant(until, ViewerTime.zone()),
                "Embargo ends, " + ViewerTime.moment(until) + ": " + name,
                ReleasePaths.one(release));
    }

    private static boolean isStaff(Actor actor) {
        return actor.has(Role.STAFF) || actor.has(Role.ADMIN);
    }
}
