package org.joinder.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read models of the offices, straight from the tables. */
@Repository
class OfficeQueries {

    /** Where terms overlap on a day, the one that began later is shown. */
    private static final String OFFICES = """
            with now_true as (
                select usps, kind, value, row_number() over (partition by usps, kind order by starts desc nulls last) as place
                from office_fact
                where (starts is null or starts <= :day) and (ends is null or ends >= :day)
            ), seated as (
                select t.*, row_number() over (partition by usps order by starts desc nulls last, id desc) as place
                from office_term t
                where coalesce(starts, seen_on) <= :day and (ends is null or ends >= :day)
            )
            select n.usps, n.value as office_name, t.value as title, c.value as chosen, m.value is not null as member,
                   p.name as holder, p.slug, s.party, s.standing, s.starts, s.certainty
            from now_true n
            join now_true t on t.usps = n.usps and t.kind = 'TITLE' and t.place = 1
            left join now_true c on c.usps = n.usps and c.kind = 'CHOSEN' and c.place = 1
            left join now_true m on m.usps = n.usps and m.kind = 'MEMBERSHIP' and m.place = 1
            left join seated s on s.usps = n.usps and s.place = 1
            left join person p on p.id = s.person_id
            where n.kind = 'OFFICE_NAME' and n.place = 1
            """;

    private static final String TERMS = """
            select t.usps, p.name as holder, p.slug, t.party, t.standing, t.starts, t.ends, t.seen_on, t.certainty,
                   t.details_certainty, t.source
            from office_term t left join person p on p.id = t.person_id
            where (cast(:usps as text) is null or t.usps = :usps) and (cast(:slug as text) is null or p.slug = :slug)
            order by coalesce(t.starts, t.seen_on) desc nulls last, t.id desc
            """;

    private final JdbcClient jdbc;

    OfficeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfficeRow> offices(LocalDate day) {
        return jdbc.sql(OFFICES)
                .param("day", day)
                .query((row, at) -> office(row))
                .list();
    }

    List<HolderRow> termsOf(Jurisdiction jurisdiction) {
        return terms(jurisdiction.usps(), null);
    }

    List<HolderRow> termsOfPerson(String slug) {
        return terms(null, slug);
    }

    List<HolderRow> termsOfAll() {
        return terms(null, null);
    }

    List<OfficeFactRow> factsOf(Jurisdiction jurisdiction) {
        return jdbc.sql("select * from office_fact where usps = :usps order by kind, starts desc nulls last, value")
                .param("usps", jurisdiction.usps())
                .query((row, at) -> fact(row))
                .list();
    }

    Optional<Jurisdiction> calledAlso(String name) {
        return jdbc.sql(
                        "select usps from office_fact where kind in ('ALIAS', 'AP_ABBREVIATION') and lower(value) = lower(:name)")
                .param("name", name)
                .query((row, at) -> Jurisdiction.of(row.getString("usps")))
                .optional();
    }

    Optional<String> personName(String slug) {
        return jdbc.sql("select name from person where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** Names by slug. */
    Map<String, String> people() {
        return jdbc
                .sql("select slug, name from person")
                .query((row, at) -> Map.entry(row.getString("slug"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<HolderRow> terms(@Nullable String usps, @Nullable String slug) {
        return jdbc.sql(TERMS)
                .param("usps", usps)
                .param("slug", slug)
                .query((row, at) -> holder(row))
                .list();
    }

    private static OfficeRow office(ResultSet row) throws SQLException {
        return new OfficeRow(
                Jurisdiction.of(row.getString("usps")),
                row.getString("office_name"),
                row.getString("title"),
                row.getString("holder"),
                row.getString("slug"),
                row.getString("party"),
                Objects.requireNonNullElse(oneOf(Standing.class, row.getString("standing")), Standing.NOT_RECORDED),
                row.getObject("starts", LocalDate.class),
                oneOf(Certainty.class, row.getString("certainty")),
                oneOf(Chosen.class, row.getString("chosen")),
                row.getBoolean("member"));
    }

    private static HolderRow holder(ResultSet row) throws SQLException {
        return new HolderRow(
                Jurisdiction.of(row.getString("usps")),
                row.getString("holder"),
                row.getString("slug"),
                row.getString("party"),
                Standing.valueOf(row.getString("standing")),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getObject("seen_on", LocalDate.class),
                Certainty.valueOf(row.getString("certainty")),
                Certainty.valueOf(row.getString("details_certainty")),
                row.getString("source"));
    }

    private static OfficeFactRow fact(ResultSet row) throws SQLException {
        return new OfficeFactRow(
                FactKind.valueOf(row.getString("kind")),
                row.getString("value"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                Certainty.valueOf(row.getString("certainty")),
                row.getString("source"));
    }

    private static <E extends Enum<E>> @Nullable E oneOf(Class<E> kind, @Nullable String name) {
        return name == null ? null : Enum.valueOf(kind, name);
    }
}
