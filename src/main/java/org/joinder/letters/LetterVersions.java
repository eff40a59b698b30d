package org.joinder.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every wording of every letter. It is only added to; the database holds that too. */
@Repository
class LetterVersions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentUser user;
    private final Clock clock;

    LetterVersions(JdbcClient jdbc, JsonMapper json, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    /** Latest first. */
    List<LetterVersion> of(LetterId letter) {
        return jdbc.sql("select * from letter_version where letter_id = ? order by number desc")
                .param(letter.value())
                .query(this::row)
                .list();
    }

    Optional<LetterVersion> find(LetterId letter, int number) {
        return jdbc.sql("select * from letter_version where letter_id = ? and number = ?")
                .params(letter.value(), number)
                .query(this::row)
                .optional();
    }

    Optional<LetterVersion> latest(LetterId letter) {
        return jdbc.sql("select * from letter_version where letter_id = ? order by number desc limit 1")
                .param(letter.value())
                .query(this::row)
                .optional();
    }

    int lastSubstantive(LetterId letter) {
        return jdbc.sql("""
                        select coalesce(max(number), 0) from letter_version
                        where letter_id = ? and change = 'SUBSTANTIVE'""").param(letter.value()).query(Integer.class).single();
    }

    Map<LetterId, Integer> lastSubstantive(Collection<LetterId> letters) {
        var found = new HashMap<LetterId, Integer>();
        jdbc.sql("""
                        select letter_id, max(number) as number from letter_version
                        where letter_id in (:letters) and change = 'SUBSTANTIVE' group by letter_id""")
                .param("letters", letters.stream().map(LetterId::value).toList())
                .query(row -> {
                    found.put(new LetterId(row.getLong("letter_id")), row.getInt("number"));
                });
        return found;
    }

    Map<LetterId, String> subjects(Collection<LetterId> letters) {
        var found = new HashMap<LetterId, String>();
        jdbc.sql("""
                        select distinct on (letter_id) letter_id, subject from letter_version
                        where letter_id in (:letters) order by letter_id, number desc""")
                .param("letters", letters.stream().map(LetterId::value).toList())
                .query(row -> {
                    found.put(new LetterId(row.getLong("letter_id")), row.getString("subject"));
                });
        return found;
    }

    /** Two who add at once get the same number, and the second is refused by the key as a stale edit is. */
    int add(LetterId letter, LetterDraft draft, TextChange change, String note) {
        int number = latest(letter).map(LetterVersion::number).orElse(0) + 1;
        jdbc.sql("""
                        insert into letter_version (letter_id, number, subject, recipients, asks, text, change, note,
                                                    saved_by, saved_at)
                        values (:letter, :number, :subject, :recipients::jsonb, :asks::jsonb, :text, :change, :note,
                                :by, :at)""")
                .param("letter", letter.value())
                .param("number", number)
                .param("subject", draft.subject().strip())
                .param("recipients", json.writeValueAsString(draft.recipients()))
                .param("asks", json.writeValueAsString(draft.asks()))
                .param("text", draft.text())
                .param("change", change.name())
                .param("note", note.strip())
                .param("by", user.require().username())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return number;
    }

    private LetterVersion row(ResultSet row, int at) throws SQLException {
        return new LetterVersion(
                row.getInt("number"),
                row.getString("subject"),
                Arrays.asList(json.readValue(row.getString("recipients"), Recipient[].class)),
                Arrays.asList(json.readValue(row.getString("asks"), Ask[].class)),
                row.getString("text"),
                TextChange.valueOf(row.getString("change")),
                row.getString("note"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
