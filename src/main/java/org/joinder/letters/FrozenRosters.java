package org.joinder.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return Optional.ofNullable(of(List.of(letter)).get(letter));
    }

    /** Those of many letters, read at once; a letter whose roster is not frozen is left out. */
    Map<LetterId, FrozenRoster> of(Collection<LetterId> letters) {
        var ids = letters.stream().map(LetterId::value).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var errata = errata(ids);
        var found = new HashMap<LetterId, FrozenRoster>();
        jdbc.sql("select * from frozen_roster where letter_id in (:letters)")
                .param("letters", ids)
                .query(row -> {
                    var letter = new LetterId(row.getLong("letter_id"));
                    found.put(letter, frozen(row, errata.getOrDefault(letter, List.of())));
                });
        return found;
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

    private Map<LetterId, List<Erratum>> errata(List<Long> letters) {
        var found = new HashMap<LetterId, List<Erratum>>();
        jdbc.sql("select * from roster_erratum where letter_id in (:letters) order by dated, id")
                .param("letters", letters)
                .query(row -> {
                    found.computeIfAbsent(new LetterId(row.getLong("letter_id")), _ -> new ArrayList<>())
                            .add(erratum(row));
                });
        return found;
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
