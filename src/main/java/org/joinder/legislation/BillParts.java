package org.joinder.legislation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of one stored bill, each in the order its source gave it. */
final class BillParts {

    private final JdbcClient jdbc;
    private final long bill;

    BillParts(JdbcClient jdbc, long bill) {
        this.jdbc = jdbc;
        this.bill = bill;
    }

    List<BillTitle> titles() {
        return rows(
                "bill_title",
                "position",
                (row, index) -> new BillTitle(
                        row.getString("title"),
                        row.getString("type"),
                        row.getString("chamber"),
                        row.getString("version")));
    }

    List<Sponsor> sponsors(String role) {
        return jdbc.sql("select * from bill_sponsor where bill_id = ? and role = ? order by position")
                .params(bill, role)
                .query((row, index) -> new Sponsor(
                        row.getString("name"),
                        row.getString("member_id"),
                        row.getString("party"),
                        row.getString("state"),
                        row.getString("district"),
                        date(row, "date"),
                        row.getBoolean("original"),
                        date(row, "withdrawn")))
                .list();
    }

    List<BillCommittee> committees() {
        Map<Integer, List<CommitteeActivity>> activities = new LinkedHashMap<>();
        rows(
                "bill_committee_activity",
                "committee, position",
                (row, index) -> activities
                        .computeIfAbsent(row.getInt("committee"), key -> new ArrayList<>())
                        .add(new CommitteeActivity(row.getString("name"), instant(row, "at"), date(row, "date"))));
        return rows(
                "bill_committee",
                "position",
                (row, index) -> new BillCommittee(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("chamber"),
                        row.getString("type"),
                        row.getString("parent_code"),
                        activities.getOrDefault(row.getInt("position"), List.of())));
    }

    List<BillAction> actions() {
        Map<Integer, List<ActionEntry>> entries = new LinkedHashMap<>();
        rows(
                "bill_action_entry",
                "position",
                (row, index) -> entries.computeIfAbsent(row.getInt("action"), key -> new ArrayList<>())
                        .add(entry(row)));
        return rows(
                "bill_action",
                "position",
                (row, index) -> new BillAction(
                        row.getObject("date", LocalDate.class),
                        row.getObject("time", LocalTime.class),
                        row.getString("text"),
                        row.getString("type"),
                        chamber(row),
                        strings(row, "committees"),
                        entries.getOrDefault(row.getInt("position"), List.of())));
    }

    private static ActionEntry entry(ResultSet row) throws SQLException {
        return new ActionEntry(
                row.getObject("date", LocalDate.class),
                row.getObject("time", LocalTime.class),
                row.getString("text"),
                row.getString("type"),
                row.getString("code"),
                row.getString("system"),
                row.getString("system_name"),
                chamber(row),
                strings(row, "committees"));
    }

    List<BillVote> votes() {
        Map<Integer, List<VoteEntry>> entries = new LinkedHashMap<>();
        rows(
                "bill_vote_entry",
                "position",
                (row, index) -> entries.computeIfAbsent(row.getInt("vote"), key -> new ArrayList<>())
                        .add(new VoteEntry(
                                row.getString("chamber"),
                                row.getInt("number"),
                                integer(row, "session"),
                                instant(row, "at"),
                                date(row, "date"),
                                row.getString("question"),
                                row.getString("url"),
                                integer(row, "yeas"),
                                integer(row, "nays"),
                                row.getString("result"))));
        return rows(
                "bill_vote",
                "position",
                (row, index) -> new BillVote(
                        row.getString("chamber"),
                        row.getInt("number"),
                        integer(row, "session"),
                        date(row, "date"),
                        row.getString("question"),
                        integer(row, "yeas"),
                        integer(row, "nays"),
                        row.getString("result"),
                        row.getString("url"),
                        entries.getOrDefault(row.getInt("position"), List.of())));
    }

    List<BillVersion> versions() {
        return rows(
                "bill_version",
                "position",
                (row, index) -> new BillVersion(row.getString("type"), date(row, "date"), strings(row, "urls")));
    }

    List<String> subjects() {
        return rows("bill_subject", "position", (row, index) -> row.getString("name"));
    }

    List<RelatedBill> relatedBills() {
        return rows(
                "bill_relation",
                "position",
                (row, index) -> new RelatedBill(
                        row.getString("related"),
                        row.getString("title"),
                        row.getString("latest_action"),
                        date(row, "latest_action_on"),
                        relationships(strings(row, "types"), strings(row, "identified_by"))));
    }

    private static List<RelatedBill.Relationship> relationships(List<String> types, List<String> identifiedBy) {
        List<RelatedBill.Relationship> found = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            String who = identifiedBy.get(i);
            found.add(new RelatedBill.Relationship(types.get(i), who.isEmpty() ? null : who));
        }
        return found;
    }

    List<BillLaw> laws() {
        return rows(
                "bill_law", "position", (row, index) -> new BillLaw(row.getString("type"), row.getString("number")));
    }

    List<BillSummary> summaries() {
        return rows(
                "bill_summary",
                "position",
                (row, index) -> new BillSummary(
                        row.getString("version_code"),
                        row.getString("description"),
                        date(row, "date"),
                        instant(row, "updated"),
                        row.getString("text")));
    }

    List<String> committeeReports() {
        return rows("bill_report", "position", (row, index) -> row.getString("citation"));
    }

    List<SourceReading> sources() {
        return rows(
                "bill_source",
                "source",
                (row, index) -> new SourceReading(
                        BillSource.valueOf(row.getString("source")),
                        row.getString("title"),
                        date(row, "introduced"),
                        BillStage.valueOf(row.getString("stage")),
                        date(row, "latest_action_on"),
                        instant(row, "updated_at"),
                        row.getTimestamp("taken_in_at").toInstant()));
    }

    private <T> List<T> rows(String table, String order, RowMapper<T> mapper) {
        return jdbc.sql("select * from " + table + " where bill_id = ? order by " + order)
                .param(bill)
                .query(mapper)
                .list();
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Chamber chamber(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("chamber"))
                .flatMap(Chamber::find)
                .orElse(null);
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
