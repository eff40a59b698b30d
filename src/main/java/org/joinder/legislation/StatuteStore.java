package org.joinder.legislation;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes sections and laws in: told twice changes nothing, older releases fill in older periods whichever is read first,
 * and a part that a later text no longer has ends on the day of the change.
 */
@Service
public class StatuteStore {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    StatuteStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A document and the hash of what was read. */
    public record Incoming(StatuteDocument document, String hash) {}

    /** Takes in the documents in one transaction and says of each what it did. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public List<MergeOutcome> merge(List<Incoming> documents) {
        return documents.stream().map(this::merge).toList();
    }

    private MergeOutcome merge(Incoming incoming) {
        StatuteDocument document = incoming.document();
        List<String> hashes = jdbc.queryForList(
                "select content_hash from statute_source where path = ? and source = ?",
                String.class,
                document.id().path(),
                document.source());
        if (hashes.contains(incoming.hash())) {
            return MergeOutcome.SAME;
        }
        Map<String, List<StatuteText>> before = texts(document.id());
        List<Object[]> provisions = new ArrayList<>();
        List<Object[]> texts = new ArrayList<>();
        List<String> touched = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < document.provisions().size(); i++) {
            StatuteDocument.Provision each = document.provisions().get(i);
            provisions.add(row(document, each, i));
            List<StatuteText> known = before.getOrDefault(each.id().path(), List.of());
            List<StatuteText> after = TextHistory.with(known, text(document, each));
            if (!after.equals(known)) {
                touched.add(each.id().path());
                after.forEach(text -> texts.add(row(each.id().path(), text, incoming.hash())));
                changed |= !known.isEmpty();
            }
        }
        changed |= endWhatIsGone(document, before, touched, texts, incoming.hash());
        write(document, provisions, touched, texts);
        notes(document);
        remember(document, incoming.hash());
        return before.isEmpty() ? MergeOutcome.ADDED : changed ? MergeOutcome.CHANGED : MergeOutcome.SAME;
    }

    private static boolean endWhatIsGone(
            StatuteDocument document,
            Map<String, List<StatuteText>> before,
            List<String> touched,
            List<Object[]> texts,
            String hash) {
        Set<String> told = new HashSet<>();
        document.provisions().forEach(each -> told.add(each.id().path()));
        boolean changed = false;
        for (Map.Entry<String, List<StatuteText>> each : before.entrySet()) {
            List<StatuteText> after = TextHistory.without(each.getValue(), document.since());
            if (!told.contains(each.getKey()) && !after.equals(each.getValue())) {
                touched.add(each.getKey());
                after.forEach(text -> texts.add(row(each.getKey(), text, hash)));
                changed = true;
            }
        }
        return changed;
    }

    private void write(
            StatuteDocument document, List<Object[]> provisions, List<String> touched, List<Object[]> texts) {
        jdbc.batchUpdate("""
                insert into statute (path, section, sort_key, name, position, level, created_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (path) do update set position = excluded.position, level = excluded.level,
                name = case when statute.level is null then excluded.name else statute.name end,
                changed_at = excluded.changed_at""", provisions);
        jdbc.batchUpdate(
                "delete from statute_text where statute_id = (select id from statute where path = ?)",
                touched.stream().map(path -> new Object[] {path}).toList());
        jdbc.batchUpdate("""
                insert into statute_text (statute_id, valid_from, valid_to, num, heading, text, tail, status, source,
                content_hash, taken_in_at)
                select id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from statute where path = ?""", texts.stream().map(this::dated).toList());
    }

    private Object[] dated(Object[] row) {
        row[9] = now();
        return row;
    }

    private void notes(StatuteDocument document) {
        if (!isTheLatest(document)) {
            return;
        }
        jdbc.update(
                "delete from statute_note where statute_id = (select id from statute where path = ?)",
                document.id().path());
        List<Object[]> rows = new ArrayList<>();
        for (StatuteNote note : document.notes()) {
            rows.add(new Object[] {
                rows.size(),
                note.kind(),
                note.heading(),
                note.text(),
                document.id().path()
            });
        }
        jdbc.batchUpdate("""
                insert into statute_note (statute_id, position, kind, heading, text)
                select id, ?, ?, ?, ? from statute where path = ?""", rows);
    }

    private boolean isTheLatest(StatuteDocument document) {
        @Nullable
        Date latest = jdbc.queryForObject(
                "select max(as_of) from statute_source where path = ?",
                Date.class,
                document.id().path());
        return latest == null || !latest.toLocalDate().isAfter(document.asOf());
    }

    private void remember(StatuteDocument document, String hash) {
        jdbc.update("""
                insert into statute_source (path, source, content_hash, as_of, taken_in_at) values (?, ?, ?, ?, ?)
                on conflict (path, source) do update set content_hash = excluded.content_hash, as_of = excluded.as_of,
                taken_in_at = excluded.taken_in_at""", document.id().path(), document.source(), hash, Date.valueOf(document.asOf()), now());
    }

    private Map<String, List<StatuteText>> texts(StatuteId section) {
        Map<String, List<StatuteText>> known = new LinkedHashMap<>();
        jdbc.query(
                """
                select s.path, t.* from statute_text t join statute s on s.id = t.statute_id
                where s.section = ? and (s.path = ? or s.path like ?) order by s.path, t.valid_from""",
                row -> {
                    known.computeIfAbsent(row.getString("path"), path -> new ArrayList<>())
                            .add(StatuteRows.text(row));
                },
                section.section().path(),
                section.path(),
                section.path() + "/%");
        return known;
    }

    private Object[] row(StatuteDocument document, StatuteDocument.Provision provision, int position) {
        StatuteId id = provision.id();
        String name = id.equals(document.id())
                ? document.name()
                : provision.heading() == null ? id.citation() : provision.heading();
        Timestamp now = now();
        return new Object[] {id.path(), id.section().path(), id.sortKey(), name, position, provision.level(), now, now};
    }

    private static StatuteText text(StatuteDocument document, StatuteDocument.Provision provision) {
        return new StatuteText(
                document.since(),
                null,
                provision.num(),
                provision.heading(),
                provision.text(),
                provision.tail(),
                provision.status(),
                document.source());
    }

    private static Object[] row(String path, StatuteText text, String hash) {
        LocalDate to = text.validTo();
        return new Object[] {
            Date.valueOf(text.validFrom()),
            to == null ? null : Date.valueOf(to),
            text.num(),
            text.heading(),
            text.text(),
            text.tail(),
            text.status(),
            text.source(),
            hash,
            null,
            path
        };
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
