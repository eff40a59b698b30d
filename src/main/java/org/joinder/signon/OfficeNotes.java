package org.joinder.signon;

import java.time.Instant;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.StatuteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes of offices, straight from the table. A note that is removed is kept, and not shown. */
@Repository
class OfficeNotes {

    private final JdbcClient jdbc;

    OfficeNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfficeNote> of(Jurisdiction office) {
        return jdbc.sql("""
                        select * from office_note where jurisdiction = ? and removed_at is null
                        order by section, id""")
                .param(office.name())
                .query((row, at) -> new OfficeNote(
                        row.getLong("id"),
                        StatuteId.of(row.getString("section")),
                        row.getString("words"),
                        row.getString("written_by"),
                        Rounds.instant(row, "written_at")))
                .list();
    }

    void add(Jurisdiction office, StatuteId section, String words, String by, Instant at) {
        jdbc.sql("""
                        insert into office_note (jurisdiction, section, words, written_by, written_at)
                        values (:office, :section, :words, :by, :at)""")
                .param("office", office.name())
                .param("section", section.path())
                .param("words", words)
                .param("by", by)
                .param("at", Rounds.time(at))
                .update();
    }

    void remove(Jurisdiction office, long note, Instant at) {
        jdbc.sql("update office_note set removed_at = :at where id = :id and jurisdiction = :office")
                .param("at", Rounds.time(at))
                .param("id", note)
                .param("office", office.name())
                .update();
    }
}
