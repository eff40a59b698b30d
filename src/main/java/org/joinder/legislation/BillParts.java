package org.joinder.legislation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of stored bills, each in the order its source gave it. */
final class BillParts {

    private final Collection<Long> bills;
    private final PartRows parts;

    private BillParts(JdbcClient jdbc, Collection<Long> bills) {
        this.bills = bills;
        this.parts = new PartRows(jdbc, bills);
    }

    /** All parts of one bill. */
    record OfBill(
            List<BillTitle> titles,
            List<Sponsor> sponsors,
            List<Sponsor> cosponsors,
            List<BillCommittee> committees,
            List<BillAction> actions,
            List<BillVote> votes,
            List<BillVersion> versions,
            List<String> subjects,
            List<RelatedBill> related,
            List<BillLaw> laws,
            List<BillSummary> summaries,
            List<String> reports,
            List<SourceReading> sources) {}

    /** By the bill's key; one read a table, however many bills. */
    static Map<Long, OfBill> of(JdbcClient jdbc, Collection<Long> bills) {
        return new BillParts(jdbc, bills).read();
    }

    private Map<Long, OfBill> read() {
        var titles = titles();
        var sponsors = sponsors("SPONSOR");
        var cosponsors = sponsors("COSPONSOR");
        var committees = committees();
        var actions = actions();
        var votes = BillVotes.of(parts);
        var versions = versions();
        var subjects = subjects();
        var related = relatedBills();
        var laws = laws();
        var summaries = summaries();
        var reports = committeeReports();
        var sources = sources();
        Map<Long, OfBill> found = new HashMap<>();
        bills.forEach(bill -> found.put(
                bill,
                new OfBill(
                        of(titles, bill),
                        of(sponsors, bill),
                        of(cosponsors, bill),
                        of(committees, bill),
                        of(actions, bill),
                        of(votes, bill),
                        of(versions, bill),
                        of(subjects, bill),
                        of(related, bill),
                        of(laws, bill),
                        of(summaries, bill),
                        of(reports, bill),
                        of(sources, bill))));
        return found;
    }

    private static <T> List<T> of(Map<Long, List<T>> parts, Long bill) {
        return parts.getOrDefault(bill, List.of());
    }

    private Map<Long, List<BillTitle>> titles() {
        return parts.of(
                "bill_title",
                "position",
                (row, index) -> new BillTitle(
                        row.getString("title"),
                        row.getString("type"),
                        row.getString("chamber"),
                        row.getString("version")));
    }

    private Map<Long, List<Sponsor>> sponsors(String role) {
        return parts.where(
                "bill_sponsor",
                "role = :role",
                Map.of("role", role),
                "position",
                (row, index) -> new Sponsor(
                        row.getString("name"),
                        row.getString("member_id"),
                        row.getString("party"),
                        row.getString("state"),
                        row.getString("district"),
                        PartRows.date(row, "date"),
                        row.getBoolean("original"),
                        PartRows.date(row, "withdrawn")));
    }

    private Map<Long, List<BillCommittee>> committees() {
        Map<PartRows.Place, List<CommitteeActivity>> activities = new HashMap<>();
        parts.of(
                "bill_committee_activity",
                "committee, position",
                (row, index) -> activities
                        .computeIfAbsent(PartRows.Place.of(row, "committee"), key -> new ArrayList<>())
                        .add(new CommitteeActivity(
                                row.getString("name"), PartRows.instant(row, "at"), PartRows.date(row, "date"))));
        return parts.of(
                "bill_committee",
                "position",
                (row, index) -> new BillCommittee(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("chamber"),
                        row.getString("type"),
                        row.getString("parent_code"),
                        activities.getOrDefault(PartRows.Place.of(row, "position"), List.of())));
    }

    private Map<Long, List<BillAction>> actions() {
        Map<PartRows.Place, List<ActionEntry>> entries = new HashMap<>();
        parts.of(
                "bill_action_entry",
                "position",
                (row, index) -> entries.computeIfAbsent(PartRows.Place.of(row, "action"), key -> new ArrayList<>())
                        .add(entry(row)));
        return parts.of(
                "bill_action",
                "position",
                (row, index) -> new BillAction(
                        row.getObject("date", LocalDate.class),
                        row.getObject("time", LocalTime.class),
                        row.getString("text"),
                        row.getString("type"),
                        chamber(row),
                        strings(row, "committees"),
                        entries.getOrDefault(PartRows.Place.of(row, "position"), List.of())));
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

    private Map<Long, List<BillVersion>> versions() {
        return parts.of(
                "bill_version",
                "position",
                (row, index) ->
                        new BillVersion(row.getString("type"), PartRows.date(row, "date"), strings(row, "urls")));
    }

    private Map<Long, List<String>> subjects() {
        return parts.of("bill_subject", "position", (row, index) -> row.getString("name"));
    }

    private Map<Long, List<RelatedBill>> relatedBills() {
        return parts.of(
                "bill_relation",
                "position",
                (row, index) -> new RelatedBill(
                        row.getString("related"),
                        row.getString("title"),
                        row.getString("latest_action"),
                        PartRows.date(row, "latest_action_on"),
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

    private Map<Long, List<BillLaw>> laws() {
        return parts.of(
                "bill_law", "position", (row, index) -> new BillLaw(row.getString("type"), row.getString("number")));
    }

    private Map<Long, List<BillSummary>> summaries() {
        return parts.of(
                "bill_summary",
                "position",
                (row, index) -> new BillSummary(
                        row.getString("version_code"),
                        row.getString("description"),
                        PartRows.date(row, "date"),
                        PartRows.instant(row, "updated"),
                        row.getString("text")));
    }

    private Map<Long, List<String>> committeeReports() {
        return parts.of("bill_report", "position", (row, index) -> row.getString("citation"));
    }

    private Map<Long, List<SourceReading>> sources() {
        return parts.of(
                "bill_source",
                "source",
                (row, index) -> new SourceReading(
                        BillSource.valueOf(row.getString("source")),
                        row.getString("title"),
                        PartRows.date(row, "introduced"),
                        BillStage.valueOf(row.getString("stage")),
                        PartRows.date(row, "latest_action_on"),
                        PartRows.instant(row, "updated_at"),
                        row.getTimestamp("taken_in_at").toInstant()));
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
