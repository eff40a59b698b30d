package org.joinder.releases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayDate;
import org.joinder.shell.TodayMove;
import org.joinder.shell.TodaySource;
import org.joinder.shell.ViewerTime;
import org.jspecify.annotations.Nullable;
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
    public List<TodayMove> moved(Actor actor, Instant since) {
        if (!isStaff(actor)) {
            return List.of();
        }
        return jdbc.sql("""
                        (select id, coalesce(headline, first_line), office, received_at as at, 'was taken in' from release
                         where received_at > :since order by received_at desc limit :most)
                        union all
                        (select id, coalesce(headline, first_line), office, published_at, 'was published' from release
                         where published_at > :since and status = 'PUBLISHED' order by published_at desc limit :most)
                        order by at desc limit :most""")
                .param("since", Timestamp.from(since))
                .param("most", MOST)
                .query((row, _) -> new TodayMove(
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        "Press release",
                        issuer(row.getString(3)) + "“" + row.getString(2) + "” " + row.getString(5),
                        ReleasePaths.one(new ReleaseId(row.getLong(1)))))
                .list();
    }

    @Override
    public List<TodayDate> ahead(Actor actor) {
        if (!isStaff(actor)) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, coalesce(headline, first_line), office, embargo_until from release
                        where status = 'PUBLISHED' and embargo_until between :from and :to
                        order by embargo_until limit :most""")
                .param("from", Timestamp.from(clock.instant()))
                .param("to", Timestamp.from(clock.instant().plus(SOON)))
                .param("most", MOST)
                .query((row, _) -> ahead(
                        new ReleaseId(row.getLong(1)),
                        issuer(row.getString(3)) + "“" + row.getString(2) + "”",
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static TodayDate ahead(ReleaseId release, String name, Instant until) {
        return new TodayDate(
                LocalDate.ofInstant(until, ViewerTime.zone()),
                "Embargo ends, " + ViewerTime.moment(until) + ": " + name,
                ReleasePaths.one(release));
    }

    private static String issuer(@Nullable String office) {
        return office == null ? "" : Jurisdiction.of(office).displayName() + ": ";
    }

    private static boolean isStaff(Actor actor) {
        return actor.has(Role.STAFF) || actor.has(Role.ADMIN);
    }
}
