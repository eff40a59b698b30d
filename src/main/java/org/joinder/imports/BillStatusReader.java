package org.joinder.imports;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.Chamber;

/** Reads GovInfo's BILLSTATUS XML, in the layout of version 3.0.0 and in the older one. */
final class BillStatusReader implements BillFileReader {

    /** Amendments can be most of a file; how many there are is kept, not what each says. */
    private static final Set<String> COUNTED =
            Set.of("amendment", "dublinCore", "constitutionalAuthorityStatementText");

    @Override
    public SourceRecords read(String name, byte[] bytes) {
        SourceNode root = tree(bytes);
        SourceNode bill = root.child("bill");
        if (!root.name().equals("billStatus") || bill == null) {
            throw RefusedDocument.of("is no BILLSTATUS file: its root is <" + root.name() + ">");
        }
        return SourceRecords.bill(document(bill));
    }

    static SourceNode tree(byte[] bytes) {
        try {
            XMLStreamReader reader = XmlSource.open(new ByteArrayInputStream(bytes));
            reader.nextTag();
            SourceNode root = XmlSource.fields(reader, COUNTED);
            while (reader.hasNext()) {
                reader.next();
            }
            return root;
        } catch (XMLStreamException broken) {
            throw RefusedDocument.of("is not well-formed XML: " + firstLine(broken));
        } catch (RuntimeException lazy) {
            throw RefusedDocument.of("is not well-formed XML: " + firstLine(lazy));
        }
    }

    private static BillDocument document(SourceNode bill) {
        List<SourceNode> actions = bill.all("actions/item", "actions/actions/item");
        var id = BillStatusFields.id(
                bill.value("congress"), bill.value("billType", "type"), bill.value("billNumber", "number"));
        Chamber origin = Chamber.find(BillStatusFields.orElse(bill.value("originChamber"), ""))
                .orElse(null);
        SourceNode policyArea =
                first(bill.all("policyArea", "subjects/billSubjects/policyArea", "subjects/policyArea"));
        return BillDocument.of(BillSource.GOVINFO, id)
                .core(bill.value("title"), origin, SourceValues.date(bill.value("introducedDate")))
                .updated(SourceValues.instant(bill.value("updateDate", "updateDateIncludingText")))
                .policyArea(policyArea == null ? null : policyArea.value("name"))
                .titles(BillStatusFields.titles(bill.all("titles/item")))
                .sponsors(BillStatusFields.members(bill.all("sponsors/item")))
                .cosponsors(BillStatusFields.members(bill.all("cosponsors/item")))
                .committees(BillStatusFields.committees(bill.all("committees/billCommittees/item", "committees/item")))
                .actions(BillStatusActions.actions(actions))
                .votes(BillStatusActions.votes(bill, actions))
                .versions(BillStatusFields.versions(bill.all("textVersions/item")))
                .subjects(subjects(bill))
                .relatedBills(BillStatusFields.relatedBills(bill.all("relatedBills/item")))
                .laws(BillStatusFields.laws(bill.all("laws/item")))
                .summaries(BillStatusFields.summaries(
                        bill.all("summaries/billSummaries/item", "summaries/summary", "summaries/item")))
                .committeeReports(reports(bill))
                .amendments(bill.all("amendments/amendment").size())
                .build();
    }

    private static List<String> subjects(SourceNode bill) {
        List<String> names = new ArrayList<>();
        Stream.of("legislativeSubjects", "otherSubjects")
                .flatMap(kind ->
                        bill.all("subjects/billSubjects/" + kind + "/item", "subjects/" + kind + "/item").stream())
                .map(item -> item.value("name"))
                .forEach(name -> {
                    if (name != null) {
                        names.add(name);
                    }
                });
        return names;
    }

    private static List<String> reports(SourceNode bill) {
        List<String> citations = new ArrayList<>();
        for (SourceNode report : bill.all("committeeReports/committeeReport", "committeeReports/item")) {
            String citation = report.value("citation");
            if (citation != null) {
                citations.add(citation);
            }
        }
        return citations;
    }

    private static @org.jspecify.annotations.Nullable SourceNode first(List<SourceNode> nodes) {
        return nodes.isEmpty() ? null : nodes.getFirst();
    }

    private static String firstLine(Exception broken) {
        String message = String.valueOf(broken.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
