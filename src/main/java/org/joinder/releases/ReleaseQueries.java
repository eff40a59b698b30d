package org.joinder.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of releases. */
@Component
class ReleaseQueries {

    private static final String COLUMNS =
            "select id, title, headline is not null as headline_confirmed, office, found_office, release_date, kind, status, slug, embargo_until,"
                    + " published_at, received_at, received_by from release ";
    private static final String NARROWED = """
            where (:status::text is null or status = :status)
            and (:office::text is null or office = :office)
            and (:words::text is null or title ilike :words or first_line ilike :words
                or attorney_general ilike :words)
            """;
    private static final Map<String, String> SORTABLE = Map.of(
            "title", "title",
            "office", "office",
            "releaseDate", "release_date",
            "status", "status",
            "kind", "kind",
            "receivedAt", "received_at");

    private final JdbcClient jdbc;

    ReleaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReleaseRow> list(ReleaseFilter filter, Pageable page) {
        return narrowed(COLUMNS + NARROWED + order(page.getSort()) + " limit :limit offset :offset", filter)
                .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("offset", page.isPaged() ? page.getOffset() : 0L)
                .query(ReleaseQueries::row)
                .list();
    }

    List<ReleaseRow> rows(Collection<ReleaseId> ids) {
        return jdbc.sql(COLUMNS + "where id = any (?)")
                .param(ids.stream().map(ReleaseId::value).toArray(Long[]::new))
                .query(ReleaseQueries::row)
                .list();
    }

    /** The number of the text it was last received as. */
    int latestText(ReleaseId id) {
        return jdbc.sql("select max(number) from release_text where release_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    int count(ReleaseFilter filter) {
        return narrowed("select count(*) from release " + NARROWED, filter)
                .query(Integer.class)
                .single();
    }

    List<ReleaseRow> published(@Nullable Jurisdiction office, Instant now, Pageable page) {
        return jdbc.sql(COLUMNS + """
                        where status = 'PUBLISHED' and (embargo_until is null or embargo_until <= :now)
                        and (:office::text is null or office = :office)
                        order by release_date desc, id desc limit :limit offset :offset""")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("office", office == null ? null : office.usps())
                .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("offset", page.isPaged() ? page.getOffset() : 0L)
                .query(ReleaseQueries::row)
                .list();
    }

    Optional<Instant> nextEmbargoEnd(Instant after) {
        return jdbc.sql(
                        "select min(embargo_until) as ends from release where status = 'PUBLISHED' and embargo_until > ?")
                .param(OffsetDateTime.ofInstant(after, ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(instant(row, "ends")))
                .single();
    }

    boolean isTaken(Jurisdiction office, String slug, ReleaseId except) {
        return jdbc.sql("select exists (select from release where office = ? and slug = ? and id <> ?)")
                .params(office.usps(), slug, except.value())
                .query(Boolean.class)
                .single();
    }

    /** Keeps what was found of a release; whether that is news. It is no change of the record: its version stays. */
    boolean keep(ReleaseId id, FoundFields found) {
        String office = found.office() == null ? null : found.office().usps();
        return jdbc.sql("""
                        update release set found_headline = :headline, found_office = :office where id = :id
                        and (found_headline, found_office) is distinct from (:headline::text, :office::text)""")
                        .param("headline", found.headline())
                        .param("office", office)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    List<ReleaseChange> history(ReleaseId id) {
        return ReleaseHistory.of(jdbc.sql("select * from release_change where id = ? order by rev")
                .param(id.value())
                .query()
                .listOfRows());
    }

    private JdbcClient.StatementSpec narrowed(String sql, ReleaseFilter filter) {
        return jdbc.sql(sql)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param(
                        "office",
                        filter.office() == null ? null : filter.office().usps())
                .param("words", pattern(filter.words()));
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1").replaceAll("\\s+", "%") + "%";
    }

    private static String order(Sort sort) {
        String wanted = sort.stream()
                .filter(each -> SORTABLE.containsKey(each.getProperty()))
                .map(each -> SORTABLE.get(each.getProperty()) + (each.isAscending() ? " asc" : " desc") + " nulls last")
                .collect(Collectors.joining(", "));
        return "order by " + (wanted.isEmpty() ? "received_at desc" : wanted) + ", id desc";
    }

    private static ReleaseRow row(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new ReleaseRow(
                new ReleaseId(row.getLong("id")),
                ReleaseName.of(row),
                row.getObject("release_date", LocalDate.class),
                kind == null ? null : ReleaseKind.valueOf(kind),
                ReleaseStatus.valueOf(row.getString("status")),
                row.getString("slug"),
                instant(row, "embargo_until"),
                instant(row, "published_at"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
