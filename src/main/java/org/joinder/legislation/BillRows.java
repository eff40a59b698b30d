package org.joinder.legislation;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** The rows below {@code bill} for a batch of documents, table by table, ready for COPY. */
final class BillRows {

    /** The tables that hold a part, so that what is told anew replaces what stood there. */
    static final Map<BillPart, List<String>> TABLES = new EnumMap<>(Map.ofEntries(
            Map.entry(BillPart.TITLES, List.of("bill_title")),
            Map.entry(BillPart.SPONSORS, List.of("bill_sponsor where role = 'SPONSOR' and")),
            Map.entry(BillPart.COSPONSORS, List.of("bill_sponsor where role = 'COSPONSOR' and")),
            Map.entry(BillPart.COMMITTEES, List.of("bill_committee", "bill_committee_activity")),
            Map.entry(BillPart.ACTIONS, List.of("bill_action", "bill_action_entry")),
            Map.entry(BillPart.VOTES, List.of("bill_vote", "bill_vote_entry")),
            Map.entry(BillPart.VERSIONS, List.of("bill_version")),
            Map.entry(BillPart.SUBJECTS, List.of("bill_subject")),
            Map.entry(BillPart.RELATED, List.of("bill_relation")),
            Map.entry(BillPart.LAWS, List.of("bill_law")),
            Map.entry(BillPart.SUMMARIES, List.of("bill_summary")),
            Map.entry(BillPart.REPORTS, List.of("bill_report"))));

    private final CopyRows titles = new CopyRows("bill_title", "bill_id, position, title, type, chamber, version");
    private final CopyRows sponsors = new CopyRows(
            "bill_sponsor",
            "bill_id, role, position, name, member_id, party, state, district, date, original, withdrawn");
    private final CopyRows committees =
            new CopyRows("bill_committee", "bill_id, position, code, name, chamber, type, parent_code");
    private final CopyRows activities =
            new CopyRows("bill_committee_activity", "bill_id, committee, position, name, at, date");
    private final EventRows events = new EventRows();
    private final CopyRows versions = new CopyRows("bill_version", "bill_id, position, type, date, urls");
    private final CopyRows subjects = new CopyRows("bill_subject", "bill_id, position, name");
    private final CopyRows relations = new CopyRows(
            "bill_relation",
            "bill_id, position, related, title, latest_action, latest_action_on, types, identified_by");
    private final CopyRows laws = new CopyRows("bill_law", "bill_id, position, type, number");
    private final CopyRows summaries =
            new CopyRows("bill_summary", "bill_id, position, version_code, description, date, updated, text");
    private final CopyRows reports = new CopyRows("bill_report", "bill_id, position, citation");

    void add(long bill, MergedBill merged, Set<BillPart> parts) {
        BillDocument document = merged.document();
        for (BillPart part : parts) {
            switch (part) {
                case TITLES -> titles(bill, document.titles());
                case SPONSORS -> sponsors(bill, "SPONSOR", document.sponsors());
                case COSPONSORS -> sponsors(bill, "COSPONSOR", document.cosponsors());
                case COMMITTEES -> committees(bill, document.committees());
                case ACTIONS -> events.actions(bill, document.actions(), merged.actions());
                case VOTES -> events.votes(bill, merged.votes());
                case VERSIONS -> versions(bill, document.versions());
                case SUBJECTS -> subjects(bill, document.subjects());
                case RELATED -> relations(bill, document.relatedBills());
                case LAWS -> laws(bill, document.laws());
                case SUMMARIES -> summaries(bill, document.summaries());
                case REPORTS -> reports(bill, document.committeeReports());
                case CORE, AMENDMENTS -> {} // they stand on the bill itself
            }
        }
    }

    void sendTo(CopyManager copy) throws SQLException {
        events.sendTo(copy);
        for (CopyRows rows : List.of(
                titles, sponsors, committees, activities, versions, subjects, relations, laws, summaries, reports)) {
            rows.sendTo(copy);
        }
    }

    private void titles(long bill, List<BillTitle> told) {
        int position = 0;
        for (BillTitle each : told) {
            titles.add(bill, position++, each.title(), each.type(), each.chamber(), each.version());
        }
    }

    private void sponsors(long bill, String role, List<Sponsor> told) {
        int position = 0;
        for (Sponsor each : told) {
            sponsors.add(
                    bill,
                    role,
                    position++,
                    each.name(),
                    each.memberId(),
                    each.party(),
                    each.state(),
                    each.district(),
                    each.date(),
                    each.original(),
                    each.withdrawn());
        }
    }

    private void committees(long bill, List<BillCommittee> told) {
        int position = 0;
        for (BillCommittee each : told) {
            int at = 0;
            for (CommitteeActivity activity : each.activities()) {
                activities.add(bill, position, at++, activity.name(), activity.at(), activity.date());
            }
            committees.add(bill, position++, each.code(), each.name(), each.chamber(), each.type(), each.parentCode());
        }
    }

    private void versions(long bill, List<BillVersion> told) {
        int position = 0;
        for (BillVersion each : told) {
            versions.add(bill, position++, each.type(), each.date(), each.urls());
        }
    }

    private void subjects(long bill, List<String> told) {
        int position = 0;
        for (String each : told) {
            subjects.add(bill, position++, each);
        }
    }

    private void relations(long bill, List<RelatedBill> told) {
        int position = 0;
        for (RelatedBill each : told) {
            relations.add(
                    bill,
                    position++,
                    each.id(),
                    each.title(),
                    each.latestAction(),
                    each.latestActionOn(),
                    each.relationships().stream()
                            .map(RelatedBill.Relationship::type)
                            .toList(),
                    each.relationships().stream()
                            .map(relation -> orEmpty(relation.identifiedBy()))
                            .toList());
        }
    }

    private void laws(long bill, List<BillLaw> told) {
        int position = 0;
        for (BillLaw each : told) {
            laws.add(bill, position++, each.type(), each.number());
        }
    }

    private void summaries(long bill, List<BillSummary> told) {
        int position = 0;
        for (BillSummary each : told) {
            summaries.add(
                    bill, position++, each.versionCode(), each.description(), each.date(), each.updated(), each.text());
        }
    }

    private void reports(long bill, List<String> told) {
        int position = 0;
        for (String each : told) {
            reports.add(bill, position++, each);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
