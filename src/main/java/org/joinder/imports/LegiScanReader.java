package org.joinder.imports;

import static org.joinder.imports.BillStatusFields.orElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinder.legislation.ActionEntry;
import org.joinder.legislation.BillCommittee;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillNumber;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.BillSummary;
import org.joinder.legislation.BillVersion;
import org.joinder.legislation.Chamber;
import org.joinder.legislation.RelatedBill;
import org.joinder.legislation.Sponsor;
import org.joinder.legislation.StageReading;
import org.joinder.legislation.VoteEntry;
import org.jspecify.annotations.Nullable;

/**
 * Reads LegiScan's datasets. Roll calls and people lie beside the bills in files of their own; a bill's text tells no more
 * than the bill, which lists its texts with their addresses.
 */
final class LegiScanReader implements BillFileReader {

    @Override
    public SourceRecords read(String name, byte[] bytes) {
        SourceNode root = JsonSource.read(bytes);
        SourceNode bill = root.child("bill");
        if (bill != null) {
            return SourceRecords.bill(document(bill));
        }
        SourceNode rollCall = root.child("roll_call");
        if (rollCall != null) {
            return SourceRecords.rollCall(LegiScanPeople.rollCall(rollCall));
        }
        SourceNode person = root.child("person");
        if (person != null) {
            return SourceRecords.legislator(LegiScanPeople.legislator(person));
        }
        if (root.child("text") != null) {
            return SourceRecords.NOTHING;
        }
        throw RefusedDocument.of("is no file of a LegiScan dataset");
    }

    private static BillDocument document(SourceNode bill) {
        BillId id = LegiScanId.of(bill);
        SourceNode session = bill.child("session");
        Integer lastYear = session == null ? null : SourceValues.number(session.value("year_end"));
        List<ActionEntry> actions = actions(bill, id);
        LocalDate introduced = actions.stream()
                .map(ActionEntry::date)
                .min(LocalDate::compareTo)
                .orElse(null);
        var document = BillDocument.of(BillSource.LEGISCAN, id)
                .core(
                        bill.value("title"),
                        Chamber.find(orElse(bill.value("body"), "")).orElse(null),
                        introduced)
                .statedStage(stage(bill))
                .sponsors(sponsors(bill, true))
                .cosponsors(sponsors(bill, false))
                .committees(committee(bill))
                .actions(actions)
                .votes(bill.all("votes/item").stream().map(LegiScanReader::vote).toList())
                .versions(bill.all("texts/item").stream()
                        .map(LegiScanReader::version)
                        .toList())
                .subjects(texts(bill, "subjects/item", "subject_name"))
                .relatedBills(related(bill, id))
                .summaries(summary(bill))
                .amendments(bill.all("amendments/item").size());
        if (!id.isOfCongress() && lastYear != null) {
            document.sessionEnds(LocalDate.of(lastYear + 1, 1, 1));
        }
        return document.build();
    }

    private static @Nullable StageReading stage(SourceNode bill) {
        BillStage stage = switch (orElse(bill.value("status"), "0")) {
            case "1" -> BillStage.INTRODUCED;
            case "2" -> BillStage.PASSED_ONE_CHAMBER;
            case "3" -> BillStage.PASSED_BOTH_CHAMBERS;
            case "4" -> "B".equals(bill.value("bill_type")) ? BillStage.ENACTED : BillStage.ADOPTED;
            case "5" -> BillStage.VETOED;
            case "6" -> BillStage.FAILED;
            default -> null;
        };
        LocalDate on = SourceValues.date(bill.value("status_date"));
        return stage == null
                ? null
                : new StageReading(
                        stage, on, stage.displayName() + (on == null ? "" : " on " + on) + ", as LegiScan states it.");
    }

    private static List<ActionEntry> actions(SourceNode bill, BillId id) {
        List<ActionEntry> found = new ArrayList<>();
        for (SourceNode line : bill.all("history/item")) {
            LocalDate on = SourceValues.date(line.value("date"));
            if (on == null) {
                throw RefusedDocument.of(id + " has an action without a day: " + line.value("action"));
            }
            found.add(new ActionEntry(
                    on,
                    null,
                    orElse(line.value("action"), ""),
                    null,
                    null,
                    null,
                    null,
                    Chamber.find(orElse(line.value("chamber"), "")).orElse(null),
                    List.of()));
        }
        return found;
    }

    /** Type 2 is a cosponsor; 1 and 3 are primary and joint sponsors, 0 is one where the legislature makes no difference. */
    private static List<Sponsor> sponsors(SourceNode bill, boolean primary) {
        return bill.all("sponsors/item").stream()
                .filter(each -> "2".equals(each.value("sponsor_type_id")) != primary)
                .map(each -> new Sponsor(
                        orElse(each.value("name"), "unnamed"),
                        each.value("people_id"),
                        each.value("party"),
                        LegiScanPeople.state(bill.value("state"), each.value("district")),
                        each.value("district"),
                        null,
                        false,
                        null))
                .toList();
    }

    private static List<BillCommittee> committee(SourceNode bill) {
        return Optional.ofNullable(bill.child("committee"))
                .filter(node -> node.value("name") != null)
                .map(node -> List.of(new BillCommittee(
                        orElse(node.value("committee_id"), orElse(node.value("name"), "")),
                        orElse(node.value("name"), ""),
                        node.value("chamber"),
                        null,
                        null,
                        List.of())))
                .orElse(List.of());
    }

    private static VoteEntry vote(SourceNode vote) {
        Integer number = SourceValues.number(vote.value("roll_call_id"));
        return new VoteEntry(
                vote.value("chamber"),
                number == null ? 0 : number,
                null,
                null,
                SourceValues.date(vote.value("date")),
                vote.value("desc"),
                vote.value("url", "state_link"),
                SourceValues.number(vote.value("yea")),
                SourceValues.number(vote.value("nay")),
                SourceValues.isTrue(vote.value("passed")) ? "Passed" : "Failed");
    }

    private static BillVersion version(SourceNode text) {
        return new BillVersion(
                orElse(text.value("type"), "Text"),
                SourceValues.date(text.value("date")),
                Stream.of(text.value("url"), text.value("state_link"))
                        .filter(Objects::nonNull)
                        .map(BillStatusFields::known)
                        .toList());
    }

    private static List<RelatedBill> related(SourceNode bill, BillId id) {
        return bill.all("sasts/item").stream()
                .map(each -> {
                    String number = orElse(each.value("sast_bill_number"), "");
                    String related = BillNumber.find(number)
                            .flatMap(written ->
                                    BillId.find(id.jurisdiction() + "/" + id.session() + "/" + written.compact()))
                            .map(BillId::toString)
                            .orElse(number);
                    var relation = new RelatedBill.Relationship(orElse(each.value("type"), "Related"), null);
                    return new RelatedBill(related, null, null, null, List.of(relation));
                })
                .toList();
    }

    private static List<BillSummary> summary(SourceNode bill) {
        String description = bill.value("description");
        return description == null || description.equals(bill.value("title"))
                ? List.of()
                : List.of(new BillSummary(null, "Description", null, null, description));
    }

    private static List<String> texts(SourceNode bill, String path, String field) {
        return bill.all(path).stream()
                .map(each -> each.value(field))
                .filter(Objects::nonNull)
                .map(BillStatusFields::known)
                .toList();
    }
}
