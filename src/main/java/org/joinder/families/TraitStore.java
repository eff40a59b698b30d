package org.joinder.families;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joinder.releases.ReleaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what likeness is measured by, and finds the few releases that are worth comparing. */
@Component
class TraitStore {

    private static final String CANDIDATES = """
            select trait.* from release_trait trait where trait.release_id <> :id and (
                trait.release_id in (
                    select band.release_id from release_band band join release_band mine using (place, hash)
                    where mine.release_id = :id)
                or (cardinality(trait.offices) > 1 and trait.offices && :offices::text[]
                    and trait.day between :day::date - :days and :day::date + :days))
            """;

    private final JdbcClient jdbc;

    TraitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Traits traits) {
        long id = traits.release().value();
        // Two readings of one release, on two threads or nodes, take turns.
        jdbc.sql("select id from release where id = ? for no key update")
                .param(id)
                .query()
                .listOfRows();
        jdbc.sql("delete from release_band where release_id = ?").param(id).update();
        jdbc.sql("delete from release_trait where release_id = ?").param(id).update();
        jdbc.sql("insert into release_trait values (:id, :day, :office, :offices, :subjects, :sketch)")
                .param("id", id)
                .param("day", traits.day())
                .param("office", traits.office())
                .param("offices", traits.offices().toArray(String[]::new))
                .param("subjects", traits.subjects().toArray(String[]::new))
                .param("sketch", traits.sketch().values())
                .update();
        if (!traits.sketch().isEmpty()) {
            jdbc.sql(
                            "insert into release_band select :id, place, hash from unnest(:hashes) with ordinality as b(hash, place)")
                    .param("id", id)
                    .param("hashes", traits.sketch().bands().toArray(Long[]::new))
                    .update();
        }
    }

    List<Traits> candidates(Traits traits) {
        return jdbc.sql(CANDIDATES)
                .param("id", traits.release().value())
                .param("offices", traits.offices().toArray(String[]::new))
                .param("day", traits.day())
                .param("days", Likeness.DAYS)
                .query(TraitStore::row)
                .list();
    }

    private static Traits row(ResultSet row, int number) throws SQLException {
        return new Traits(
                new ReleaseId(row.getLong("release_id")),
                row.getObject("day", LocalDate.class),
                row.getString("office"),
                words(row.getArray("offices")),
                words(row.getArray("subjects")),
                Sketch.of((Long[]) row.getArray("sketch").getArray()));
    }

    private static Set<String> words(Array column) throws SQLException {
        return new TreeSet<>(List.of((String[]) column.getArray()));
    }
}
