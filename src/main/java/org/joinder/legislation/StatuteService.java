package org.joinder.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds provisions by their identifier, lists them, and makes one known before its text has been loaded. */
@Service
public class StatuteService {

    private static final String ROW = """
            select s.path, s.name, exists (select from statute_text t where t.statute_id = s.id) as loaded
            from statute s""";

    private final JdbcClient jdbc;
    private final Acts acts;
    private final Clock clock;

    StatuteService(JdbcClient jdbc, Acts acts, Clock clock) {
        this.acts = acts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The provision, made known under the name if it was not; a name once given stays. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public StatuteRow ensure(StatuteId id, @Nullable String name) {
        jdbc.sql("""
                        insert into statute (path, section, sort_key, name, created_at, changed_at)
                        values (:path, :section, :sortKey, :name, :now, :now) on conflict (path) do nothing""")
                .param("path", id.path())
                .param("section", id.section().path())
                .param("sortKey", id.sortKey())
                .param("name", name == null || name.isBlank() ? id.citation() : name.strip())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return row(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<StatuteRow> row(StatuteId id) {
        return jdbc.sql(ROW + " where s.path = ?")
                .param(id.path())
                .query(StatuteRows::row)
                .optional();
    }

    /** These provisions as a list shows them, in no order, read at once; one that is not known is left out. */
    @Transactional(readOnly = true)
    public List<StatuteRow> rows(Collection<StatuteId> ids) {
        return jdbc.sql(ROW + " where s.path = any (?)")
                .param(ids.stream().map(StatuteId::path).toArray(String[]::new))
                .query(StatuteRows::row)
                .list();
    }

    /** The provision with its texts, parts, names and moves. */
    @Transactional(readOnly = true)
    public Optional<StatuteRecord> find(StatuteId id) {
        return row(id).map(row -> new StatuteRecord(
                id,
                id.citation(),
                row.name(),
                texts(id),
                parts(id),
                popularNames(id),
                acts.of(id),
                notes(id),
                renumberings(id)));
    }

    /** The provision as it read on a day, with every part in force then; empty where no words are known for that day. */
    @Transactional(readOnly = true)
    public Optional<StatuteOn> on(StatuteId id, LocalDate day) {
        List<StatuteOn.Part> parts = jdbc.sql("""
                        select s.path, s.level, t.* from statute s join statute_text t on t.statute_id = s.id
                        where s.section = :section and (s.path = :path or s.path like :path || '/%')
                          and t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)
                        order by s.position nulls last, s.sort_key""")
                .param("section", id.section().path())
                .param("path", id.path())
                .param("day", day)
                .query((row, index) -> part(id, row))
                .list();
        return parts.isEmpty() ? Optional.empty() : row(id).map(whole -> StatuteAssembly.on(day, whole, parts));
    }

    /** Words of the provision and its parts that are in force no longer, in printed order, the latest first. */
    @Transactional(readOnly = true)
    public List<StatuteOn.Part> earlier(StatuteId id) {
        return jdbc.sql("""
                        select s.path, s.level, t.* from statute s join statute_text t on t.statute_id = s.id
                        where s.section = :section and (s.path = :path or s.path like :path || '/%')
                          and t.valid_to is not null
                        order by s.position nulls last, s.sort_key, t.valid_from desc""")
                .param("section", id.section().path())
                .param("path", id.path())
                .query((row, index) -> part(id, row))
                .list();
    }

    /**
     * How many provisions these sections or laws hold today, and how many letters and digits their words, under
     * {@code provisions} and {@code signs}.
     */
    @Transactional(readOnly = true)
    public Map<String, Long> stored(List<StatuteId> wholes) {
        return jdbc.sql("""
                        select count(*) as provisions, coalesce(sum(length(regexp_replace(
                            concat(t.num, t.heading, t.text, t.tail), '[^[:alnum:]]', '', 'g'))), 0) as signs
                        from statute s join statute_text t on t.statute_id = s.id
                        where s.section = any (:paths) and t.valid_to is null""")
                .param("paths", wholes.stream().map(StatuteId::path).toArray(String[]::new))
                .query((row, index) -> Map.of("provisions", row.getLong("provisions"), "signs", row.getLong("signs")))
                .single();
    }

    private static StatuteOn.Part part(StatuteId whole, ResultSet row) throws SQLException {
        StatuteId id = StatuteId.of(row.getString("path"));
        String level = row.getString("level");
        return new StatuteOn.Part(id, level == null ? "" : level, id.depth() - whole.depth(), StatuteRows.text(row));
    }

    /** Provisions whose identifier or name holds the text, or that the text cites, in the order of the Code. */
    @Transactional(readOnly = true)
    public List<StatuteRow> list(@Nullable String text, Pageable page) {
        String paging = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
        return matching(ROW, text, " order by s.sort_key" + paging)
                .query(StatuteRows::row)
                .list();
    }

    @Transactional(readOnly = true)
    public long count(@Nullable String text) {
        return matching("select count(*) from statute s", text, "")
                .query(Long.class)
                .single();
    }

    /** Where a provision cited under an older number stands on a later day; itself when it never moved. */
    @Transactional(readOnly = true)
    public StatuteId placeOn(StatuteId cited, LocalDate written, LocalDate day) {
        return Renumbered.follow(cited, written, day, allRenumberings());
    }

    /** Notes that a provision moved; refused when a move of that provision on that day is known already. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void renumbered(Renumbering move) {
        jdbc.sql("""
                        insert into renumbering (old_path, new_path, since, law) values (:from, :to, :since, :law)
                        on conflict (old_path, since) do update set new_path = excluded.new_path, law = excluded.law""")
                .param("from", move.from().path())
                .param("to", move.to().path())
                .param("since", move.since())
                .param("law", move.law())
                .update();
    }

    /** Gives a provision a popular name, such as Communications Decency Act. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void named(StatuteId id, String popularName) {
        jdbc.sql("insert into popular_name (name, path) values (?, ?) on conflict do nothing")
                .params(popularName.strip(), id.path())
                .update();
    }

    private JdbcClient.StatementSpec matching(String select, @Nullable String text, String tail) {
        if (text == null || text.isBlank()) {
            return jdbc.sql(select + tail);
        }
        String cited = StatuteCitation.find(text)
                .map(StatuteCitation::id)
                .or(() -> acts.find(text))
                .map(StatuteId::path)
                .orElse("");
        return jdbc.sql(select + "\n" + """
                         where (strpos(lower(s.name), lower(:text)) > 0 or strpos(s.path, :text) > 0
                                or (:cited <> '' and (s.path = :cited or s.path like :cited || '/%'))
                                or exists (select from popular_name p where p.path = s.path and strpos(lower(p.name), lower(:text)) > 0))""" + tail).param("text", text.strip()).param("cited", cited);
    }

    private List<StatuteText> texts(StatuteId id) {
        return jdbc.sql("""
                        select t.* from statute_text t join statute s on s.id = t.statute_id
                        where s.path = ? order by t.valid_from desc""")
                .param(id.path())
                .query((row, index) -> StatuteRows.text(row))
                .list();
    }

    private List<StatuteRow> parts(StatuteId id) {
        return jdbc.sql(ROW + " where s.section = ? and s.path like ? order by s.position nulls last, s.sort_key")
                .params(id.section().path(), id.path() + "/%")
                .query(StatuteRows::row)
                .list();
    }

    private List<String> popularNames(StatuteId id) {
        return jdbc.sql("select name from popular_name where path in (?, ?) order by name")
                .params(id.path(), id.section().path())
                .query(String.class)
                .list();
    }

    private List<StatuteNote> notes(StatuteId id) {
        return jdbc.sql("""
                        select n.kind, n.heading, n.text from statute_note n join statute s on s.id = n.statute_id
                        where s.path = ? order by n.position""")
                .param(id.path())
                .query((row, index) ->
                        new StatuteNote(row.getString("kind"), row.getString("heading"), row.getString("text")))
                .list();
    }

    private List<Renumbering> renumberings(StatuteId id) {
        return allRenumberings().stream()
                .filter(move -> id.contains(move.from())
                        || id.contains(move.to())
                        || move.from().contains(id)
                        || move.to().contains(id))
                .toList();
    }

    private List<Renumbering> allRenumberings() {
        return jdbc.sql("select old_path, new_path, since, law from renumbering order by since, old_path")
                .query((row, index) -> new Renumbering(
                        StatuteId.of(row.getString("old_path")),
                        StatuteId.of(row.getString("new_path")),
                        row.getObject("since", LocalDate.class),
                        row.getString("law")))
                .list();
    }
}
