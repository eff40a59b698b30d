package org.joinder.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes links; the same evidence twice is one row, whoever writes it at the same time. */
@Repository
class LinkStore {

    private static final String LIVE = """
            select link.from_kind, link.from_key, link.kind, link.to_kind, link.to_key, evidence.document_kind,
                   evidence.document_key, evidence.span_start, evidence.span_end, evidence.quote,
                   evidence.confirmed_by, evidence.confirmed_at
            from link join link_evidence evidence on evidence.link_id = link.id and evidence.retracted_at is null
            """;

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The link's number, made if there was none. */
    long ensure(NodeRef from, LinkKind kind, NodeRef to) {
        jdbc.sql("""
                insert into link (from_kind, from_key, kind, to_kind, to_key) values (?, ?, ?, ?, ?)
                on conflict (from_kind, from_key, kind, to_kind, to_key) do nothing""")
                .params(from.kind().name(), from.key(), kind.name(), to.kind().name(), to.key())
                .update();
        return jdbc.sql("""
                select id from link where from_kind = ? and from_key = ? and kind = ? and to_kind = ? and to_key = ?
                for update""")
                .params(from.kind().name(), from.key(), kind.name(), to.kind().name(), to.key())
                .query(Long.class)
                .single();
    }

    boolean isLive(long link) {
        return jdbc.sql("select exists (select from link_evidence where link_id = ? and retracted_at is null)")
                .param(link)
                .query(Boolean.class)
                .single();
    }

    /** Whether the evidence was new. */
    boolean put(long link, Evidence evidence) {
        NodeRef document = evidence.document();
        Span span = evidence.span();
        return jdbc.sql("""
                insert into link_evidence (link_id, document_kind, document_key, span_start, span_end, quote,
                                           confirmed_by, confirmed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(link)
                        .param(document == null ? null : document.kind().name())
                        .param(document == null ? null : document.key())
                        .param(span == null ? null : span.start())
                        .param(span == null ? null : span.end())
                        .param(evidence.quote())
                        .param(evidence.confirmedBy())
                        .param(atUtc(evidence.confirmedAt()))
                        .update()
                == 1;
    }

    int retractAll(long link, String by, Instant at, String reason) {
        return jdbc.sql("""
                update link_evidence set retracted_by = ?, retracted_at = ?, retract_reason = ?
                where link_id = ? and retracted_at is null""").params(by, atUtc(at), reason, link).update();
    }

    /** Whether the same words in the same place were taken back at that time or later. */
    boolean wasRetractedSince(long link, NodeRef document, Span span, Instant at) {
        return jdbc.sql("""
                select exists (select from link_evidence where link_id = ? and document_kind = ? and document_key = ?
                               and span_start = ? and span_end = ? and retracted_at >= ?)""")
                .params(link, document.kind().name(), document.key(), span.start(), span.end(), atUtc(at))
                .query(Boolean.class)
                .single();
    }

    /** Takes back what a link rests on at one place of a document, and keeps that it was taken back. */
    void retractAt(long link, Evidence evidence, String reason) {
        var document = Objects.requireNonNull(evidence.document());
        var span = Objects.requireNonNull(evidence.span());
        jdbc.sql("""
                update link_evidence set retracted_by = ?, retracted_at = ?, retract_reason = ?
                where link_id = ? and document_kind = ? and document_key = ? and span_start = ? and span_end = ?
                  and retracted_at is null and confirmed_at <= ?""")
                .params(evidence.confirmedBy(), atUtc(evidence.confirmedAt()), reason, link)
                .params(document.kind().name(), document.key(), span.start(), span.end())
                .param(atUtc(evidence.confirmedAt()))
                .update();
        jdbc.sql("""
                insert into link_evidence (link_id, document_kind, document_key, span_start, span_end, quote, confirmed_by,
                                           confirmed_at, retracted_by, retracted_at, retract_reason)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                where not exists (select from link_evidence where link_id = ? and document_kind = ? and document_key = ?
                                  and span_start = ? and span_end = ? and retracted_at >= ?)""")
                .params(link, document.kind().name(), document.key(), span.start(), span.end(), evidence.quote())
                .params(evidence.confirmedBy(), atUtc(evidence.confirmedAt()))
                .params(evidence.confirmedBy(), atUtc(evidence.confirmedAt()), reason)
                .params(link, document.kind().name(), document.key(), span.start(), span.end())
                .param(atUtc(evidence.confirmedAt()))
                .update();
    }

    List<Link> touching(NodeRef node) {
        return query(
                "where (link.from_kind = ? and link.from_key = ?) or (link.to_kind = ? and link.to_key = ?)",
                node.kind().name(),
                node.key(),
                node.kind().name(),
                node.key());
    }

    private List<Link> query(String where, Object... params) {
        Map<List<Object>, Link> links = new LinkedHashMap<>();
        jdbc.sql(LIVE + where + " order by link.id, evidence.confirmed_at, evidence.id")
                .params(params)
                .query((ResultSet row) -> collect(row, links));
        return List.copyOf(links.values());
    }

    private static void collect(ResultSet row, Map<List<Object>, Link> links) throws SQLException {
        var from = new NodeRef(NodeKind.valueOf(row.getString("from_kind")), row.getString("from_key"));
        var kind = LinkKind.valueOf(row.getString("kind"));
        var to = new NodeRef(NodeKind.valueOf(row.getString("to_kind")), row.getString("to_key"));
        links.computeIfAbsent(List.of(from, kind, to), _ -> new Link(from, kind, to, new ArrayList<>()))
                .evidence()
                .add(evidence(row));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                document(row),
                span(row),
                row.getString("quote"),
                row.getString("confirmed_by"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable NodeRef document(ResultSet row) throws SQLException {
        String kind = row.getString("document_kind");
        return kind == null ? null : new NodeRef(NodeKind.valueOf(kind), row.getString("document_key"));
    }

    private static @Nullable Span span(ResultSet row) throws SQLException {
        int start = row.getInt("span_start");
        return row.wasNull() ? null : new Span(start, row.getInt("span_end"));
    }

    private static OffsetDateTime atUtc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
