package org.joinder.imports;

import static org.joinder.imports.BillStatusFields.orElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillDocumentBuilder;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers of the Congress.gov API, version 3, in JSON or XML: a bill, one of its parts (actions, cosponsors …) or a
 * list of bills. A part names its bill in {@code request}.
 */
final class CongressReader implements BillFileReader {

    @Override
    public SourceRecords read(String name, byte[] bytes) {
        SourceNode root = isXml(bytes) ? BillStatusReader.tree(bytes) : JsonSource.read(bytes);
        SourceNode bill = root.child("bill");
        if (bill != null) {
            return SourceRecords.bill(whole(root, bill));
        }
        List<SourceNode> listed = root.all("bills/item", "bills/bill");
        if (!listed.isEmpty()) {
            return SourceRecords.bills(listed.stream().map(CongressReader::line).toList());
        }
        SourceNode votes = root.child("houseRollCallVoteMemberVotes");
        if (votes != null) {
            return SourceRecords.rollCall(HouseVote.of(votes));
        }
        SourceNode request = root.child("request");
        if (request == null) {
            throw RefusedDocument.of("is no answer of the Congress.gov API about bills");
        }
        BillId id =
                BillStatusFields.id(request.value("congress"), request.value("billType"), request.value("billNumber"));
        BillDocument document =
                parts(root, BillDocument.of(BillSource.CONGRESS_GOV, id)).build();
        if (document.parts().isEmpty()) {
            throw RefusedDocument.of("tells nothing of " + id);
        }
        return SourceRecords.bill(document);
    }

    private static BillDocument whole(SourceNode root, SourceNode bill) {
        BillDocumentBuilder document = head(bill);
        SourceNode policyArea = bill.child("policyArea");
        document.policyArea(policyArea == null ? null : policyArea.value("name"));
        document.sponsors(BillStatusFields.members(bill.all("sponsors/item")));
        document.laws(BillStatusFields.laws(bill.all("laws/item", "laws/law")));
        document.committeeReports(bill.all("committeeReports/item", "committeeReports/committeeReport").stream()
                .map(report -> report.value("citation"))
                .filter(Objects::nonNull)
                .map(BillStatusFields::known)
                .toList());
        SourceNode amendments = bill.child("amendments");
        Integer count = amendments == null ? null : SourceValues.number(amendments.value("count"));
        document.amendments(count == null ? 0 : count);
        return parts(root, document).build();
    }

    private static BillDocument line(SourceNode bill) {
        return head(bill).build();
    }

    private static BillDocumentBuilder head(SourceNode bill) {
        BillId id = BillStatusFields.id(bill.value("congress"), bill.value("type"), bill.value("number"));
        Chamber origin = Chamber.find(orElse(bill.value("originChamber"), "")).orElse(null);
        return BillDocument.of(BillSource.CONGRESS_GOV, id)
                .core(bill.value("title"), origin, SourceValues.date(bill.value("introducedDate")))
                .updated(SourceValues.instant(bill.value("updateDate", "updateDateIncludingText")));
    }

    /** The parts that stand beside the request; a part that has its list, even an empty one, is told. */
    private static BillDocumentBuilder parts(SourceNode root, BillDocumentBuilder document) {
        if (root.child("actions") != null) {
            List<SourceNode> actions = root.all("actions/item");
            document.actions(BillStatusActions.actions(actions)).votes(BillStatusActions.votes(root, actions));
        }
        if (root.child("cosponsors") != null) {
            document.cosponsors(BillStatusFields.members(root.all("cosponsors/item")));
        }
        if (root.child("committees") != null) {
            document.committees(BillStatusFields.committees(root.all("committees/item")));
        }
        if (root.child("titles") != null) {
            document.titles(BillStatusFields.titles(root.all("titles/item")));
        }
        if (root.child("textVersions") != null) {
            document.versions(BillStatusFields.versions(root.all("textVersions/item")));
        }
        if (root.child("relatedBills") != null) {
            document.relatedBills(
                    BillStatusFields.relatedBills(root.all("relatedBills/item", "relatedBills/relatedBill")));
        }
        if (root.child("summaries") != null) {
            document.summaries(BillStatusFields.summaries(root.all("summaries/item", "summaries/summary")));
        }
        SourceNode subjects = root.child("subjects");
        if (subjects != null) {
            document.subjects(subjects(subjects));
        }
        if (root.child("amendments") != null) {
            document.amendments(
                    root.all("amendments/item", "amendments/amendment").size());
        }
        return document;
    }

    private static List<String> subjects(SourceNode subjects) {
        List<String> names = new ArrayList<>();
        for (SourceNode item : subjects.all("legislativeSubjects/item", "item")) {
            @Nullable String name = item.value("name");
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    static boolean isXml(byte[] bytes) {
        for (byte each : bytes) {
            if (!Character.isWhitespace(each) && each != (byte) 0xEF && each != (byte) 0xBB && each != (byte) 0xBF) {
                return each == '<';
            }
        }
        return false;
    }
}
