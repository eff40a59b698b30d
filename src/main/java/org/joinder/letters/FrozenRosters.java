package org.joinder.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen rosters and their errata, both only added to. */
@Repository
class FrozenRosters {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    FrozenRosters(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    boolean isFrozen(LetterId letter) {
        return jdbc.sql("select exists (select 1 from frozen_roster where letter_id = ?)")
                .param(letter.value())
                .query(Boolean.class)
                .single();
    }

    Optional<FrozenRoster> find(LetterId letter) {
        return jdbc.sql("select * from frozen_roster where letter_id = ?")
                .param(letter.value())
                .query((row, at) -> frozen(row, errata(letter)))
                .optional();
    }

    void freeze(LetterId letter, CanonicalRoster roster, String goesOutAs) {
        jdbc.sql("""
                        insert into frozen_roster (letter_id, canonical, sha256, goes_out_as, frozen_by, frozen_at)
                        values (:letter, :canonical, :sha256, :goesOutAs, :by, :at)""")
                .param("letter", letter.value())
                .param("canonical", roster.text())
                .param("sha256", roster.sha256())
                .param("goesOutAs", goesOutAs)
                .param("by", user.require().username())
                .param("at", time(roster.frozenAt()))
                .update();
    }

    void add(LetterId letter, Erratum erratum) {
        jdbc.sql("""
                        insert into roster_erratum (letter_id, jurisdiction, kind, dated, name, title, reason,
                                                    recorded_by, recorded_at)
                        values (:letter, :office, :kind, :dated, :name, :title, :reason, :by, :at)""")
                .param("letter", letter.value())
                .param("office", erratum.office().name())
                .param("kind", erratum.kind().name())
                .param("dated", erratum.dated())
                .param("name", erratum.name())
                .param("title", erratum.title())
                .param("reason", erratum.reason())
                .param("by", user.require().username())
                .param("at", time(clock.instant()))
                .update();
    }

    List<Erratum> errata(LetterId letter) {
        return jdbc.sql("select * from roster_erratum where letter_id = ? order by dated, id")
                .param(letter.value())
                .query((row, at) -> erratum(row))
                .list();
    }

    private static FrozenRoster frozen(ResultSet row, List<Erratum> errata) throws SQLException {
        return new FrozenRoster(
                row.getString("canonical"),
                row.getString("sha256"),
                row.getString("goes_out_as"),
                row.getString("frozen_by"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                errata);
    }

    private static Erratum erratum(ResultSet row) throws SQLException {
        return new Erratum(
                Jurisdiction.valueOf(row.getString("jurisdiction")),
                Erratum.Kind.valueOf(row.getString("kind")),
                row.getObject("dated", LocalDate.class),
                row.getString("name"),
                row.getString("title"),
                row.getString("reason"));
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
