package org.joinder.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists bills with the stage they have on a day: a bill that was still moving when its session ended has died since. */
final class BillQuery {

    /** A bill's effective stage; Congress ends at noon on January 3, and a bill sent on may still be signed for ten days. */
    private static final String STAGE_TODAY = """
            case when stage in ('UNKNOWN', 'ENACTED', 'ADOPTED', 'FAILED', 'WITHDRAWN', 'DIED', 'VETOED') then stage
                 when session_ends + case stage when 'TO_EXECUTIVE' then 12 else 0 end <= :today then 'DIED'
                 else stage end""";

    private static final String COLUMNS = "key, title, " + STAGE_TODAY + " as stage_today,"
            + " case when " + STAGE_TODAY
            + " = 'DIED' and stage <> 'DIED' then session_ends else stage_on end as stage_day,"
            + " introduced, latest_action, latest_action_on";

    private static final Map<String, String> SORTABLE = Map.of(
            "id", "jurisdiction, session, length(number), number",
            "number", "length(number), number",
            "title", "title",
            "introduced", "introduced",
            "stage", "stage",
            "latestActionOn", "latest_action_on");

    private BillQuery() {}

    static Optional<BillRow> one(JdbcClient jdbc, BillId id, LocalDate today) {
        return jdbc.sql("select " + COLUMNS + " from bill where key = :key")
                .param("key", id.toString())
                .param("today", today)
                .query(BillQuery::row)
                .optional();
    }

    static List<BillRow> list(JdbcClient jdbc, BillFilter filter, Pageable page, LocalDate today) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("today", today);
        String paging = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
        String sql = "select " + COLUMNS + " from bill" + where(filter, params) + orderBy(page.getSort()) + paging;
        return jdbc.sql(sql).params(params).query(BillQuery::row).list();
    }

    static long count(JdbcClient jdbc, BillFilter filter, LocalDate today) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(filter, params);
        if (filter.stage() != null) {
            params.put("today", today);
        }
        return jdbc.sql("select count(*) from bill" + where)
                .params(params)
                .query(Long.class)
                .single();
    }

    private static String where(BillFilter filter, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>();
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.add("(title ilike :text or number = :number or key = :key)");
            params.put("text", "%" + escaped(filter.text().strip()) + "%");
            params.put(
                    "number",
                    BillNumber.find(filter.text()).map(BillNumber::compact).orElse(""));
            params.put("key", filter.text().strip().toLowerCase(java.util.Locale.ROOT));
        }
        equal("jurisdiction", filter.jurisdiction(), conditions, params);
        equal("session", filter.session(), conditions, params);
        if (filter.stage() != null) {
            conditions.add(STAGE_TODAY + " = :stage");
            params.put("stage", filter.stage().name());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void equal(
            String column, @Nullable String value, List<String> conditions, Map<String, Object> params) {
        if (value != null && !value.isBlank()) {
            conditions.add(column + " = :" + column);
            params.put(column, value);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String orderBy(Sort sort) {
        List<String> terms = new ArrayList<>();
        for (Sort.Order order : sort) {
            String columns = SORTABLE.get(order.getProperty());
            if (columns != null) {
                String direction = order.isAscending() ? " asc nulls last" : " desc nulls last";
                terms.add(String.join(direction + ", ", columns.split(", (?![^(]*\\))")) + direction);
            }
        }
        if (terms.isEmpty()) {
            terms.add("latest_action_on desc nulls last");
        }
        terms.add("id");
        return " order by " + String.join(", ", terms);
    }

    private static BillRow row(ResultSet row, int index) throws SQLException {
        return new BillRow(
                BillId.of(row.getString("key")),
                row.getString("title"),
                BillStage.valueOf(row.getString("stage_today")),
                row.getObject("stage_day", LocalDate.class),
                row.getObject("introduced", LocalDate.class),
                row.getString("latest_action"),
                row.getObject("latest_action_on", LocalDate.class));
    }
}
