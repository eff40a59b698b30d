package org.joinder.imports;

import static org.joinder.imports.BillStatusFields.orElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinder.legislation.ActionEntry;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillDocumentBuilder;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillNumber;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.BillSummary;
import org.joinder.legislation.BillTitle;
import org.joinder.legislation.BillVersion;
import org.joinder.legislation.Chamber;
import org.joinder.legislation.RelatedBill;
import org.joinder.legislation.Sponsor;
import org.joinder.legislation.StageReading;
import org.joinder.legislation.VoteEntry;
import org.jspecify.annotations.Nullable;

/** Reads Open States version 3 in JSON: one bill, a list of them, or a page of results; parts not asked for stay untold. */
final class OpenStatesReader implements BillFileReader {

    /** Open States gives an action several kinds; the first of these that it carries says the most. */
    private static final List<String> KINDS = List.of(
            "became-law",
            "executive-signature",
            "executive-veto",
            "executive-receipt",
            "failure",
            "passage",
            "withdrawal",
            "committee-passage-favorable",
            "committee-passage",
            "referral-committee",
            "introduction",
            "filing");

    @Override
    public SourceRecords read(String name, byte[] bytes) {
        SourceNode root = JsonSource.read(bytes);
        Stream<SourceNode> bills = root.child("results") != null
                ? root.all("results/item").stream()
                : root.child("identifier") != null ? Stream.of(root) : root.all("item").stream();
        List<BillDocument> documents = bills.map(OpenStatesReader::document).toList();
        if (documents.isEmpty() && root.child("results") == null) {
            throw RefusedDocument.of("holds no bills of Open States");
        }
        return SourceRecords.bills(documents);
    }

    private static BillDocument document(SourceNode bill) {
        SourceNode jurisdiction = bill.child("jurisdiction");
        SourceNode organization = bill.child("from_organization");
        BillId id = OpenStatesId.of(
                jurisdiction == null ? null : jurisdiction.value("id"),
                bill.value("session"),
                bill.value("identifier"));
        Chamber origin = Chamber.find(orElse(organization == null ? null : organization.value("classification"), ""))
                .orElse(null);
        var document = BillDocument.of(BillSource.OPEN_STATES, id)
                .core(bill.value("title"), origin, SourceValues.date(bill.value("first_action_date")))
                .updated(SourceValues.instant(bill.value("updated_at")));
        addLists(document, bill, id);
        addWay(document, bill, origin);
        return document.build();
    }

    private static void addLists(BillDocumentBuilder document, SourceNode bill, BillId id) {
        if (bill.child("subject") != null) {
            document.subjects(
                    bill.all("subject/item").stream().map(SourceNode::text).toList());
        }
        if (bill.child("sponsorships") != null) {
            document.sponsors(sponsors(bill, true)).cosponsors(sponsors(bill, false));
        }
        if (bill.child("other_titles") != null) {
            document.titles(bill.all("other_titles/item").stream()
                    .map(title -> new BillTitle(
                            orElse(title.value("title"), ""), orElse(title.value("note"), "Other title"), null, null))
                    .toList());
        }
        if (bill.child("versions") != null) {
            document.versions(bill.all("versions/item").stream()
                    .map(OpenStatesReader::version)
                    .toList());
        }
        if (bill.child("abstracts") != null) {
            document.summaries(bill.all("abstracts/item").stream()
                    .map(each ->
                            new BillSummary(null, each.value("note"), null, null, orElse(each.value("abstract"), "")))
                    .toList());
        }
        if (bill.child("related_bills") != null) {
            document.relatedBills(related(bill, id));
        }
        if (bill.child("votes") != null) {
            document.votes(
                    bill.all("votes/item").stream().map(OpenStatesReader::vote).toList());
        }
    }

    private static void addWay(BillDocumentBuilder document, SourceNode bill, @Nullable Chamber origin) {
        boolean acted = bill.child("actions") != null;
        document.actions(acted ? actions(bill) : latest(bill, origin));
        LocalDate passed = SourceValues.date(bill.value("latest_passage_date"));
        if (!acted && passed != null) {
            document.statedStage(new StageReading(
                    BillStage.PASSED_ONE_CHAMBER,
                    passed,
                    "Last passed by a chamber on " + passed + ", as Open States states it."));
        }
    }

    private static List<ActionEntry> actions(SourceNode bill) {
        List<ActionEntry> found = new ArrayList<>();
        for (SourceNode action : bill.all("actions/item")) {
            LocalDate on = SourceValues.date(action.value("date"));
            if (on == null) {
                throw RefusedDocument.of("has an action without a day: " + action.value("description"));
            }
            SourceNode organization = action.child("organization");
            found.add(new ActionEntry(
                    on,
                    null,
                    orElse(action.value("description"), ""),
                    kind(action.all("classification/item").stream()
                            .map(SourceNode::text)
                            .toList()),
                    null,
                    null,
                    organization == null ? null : organization.value("name"),
                    Chamber.find(orElse(organization == null ? null : organization.value("classification"), ""))
                            .orElse(null),
                    List.of()));
        }
        return found;
    }

    /** Where no actions were asked for, the latest one still stands on the bill. */
    private static List<ActionEntry> latest(SourceNode bill, @Nullable Chamber origin) {
        LocalDate on = SourceValues.date(bill.value("latest_action_date"));
        String text = bill.value("latest_action_description");
        return on == null || text == null
                ? List.of()
                : List.of(new ActionEntry(on, null, text, null, null, null, null, origin, List.of()));
    }

    static @Nullable String kind(List<String> classifications) {
        return classifications.stream()
                .min(Comparator.comparing(each -> KINDS.contains(each) ? KINDS.indexOf(each) : KINDS.size()))
                .orElse(null);
    }

    private static List<Sponsor> sponsors(SourceNode bill, boolean primary) {
        return bill.all("sponsorships/item").stream()
                .filter(each -> SourceValues.isTrue(each.value("primary")) == primary)
                .map(each -> {
                    SourceNode person = each.child("person");
                    return new Sponsor(
                            orElse(each.value("name"), "unnamed"),
                            person == null ? null : person.value("id"),
                            person == null ? null : person.value("party"),
                            null,
                            null,
                            null,
                            false,
                            null);
                })
                .toList();
    }

    private static BillVersion version(SourceNode version) {
        return new BillVersion(
                orElse(version.value("note"), "Text"),
                SourceValues.date(version.value("date")),
                version.all("links/item").stream()
                        .map(link -> link.value("url"))
                        .filter(Objects::nonNull)
                        .map(BillStatusFields::known)
                        .toList());
    }

    private static List<RelatedBill> related(SourceNode bill, BillId id) {
        return bill.all("related_bills/item").stream()
                .map(each -> {
                    String number = orElse(each.value("identifier"), "");
                    String related = Optional.ofNullable(each.value("legislative_session", "session"))
                            .flatMap(session -> BillNumber.find(number)
                                    .flatMap(written -> BillId.find(id.jurisdiction() + "/"
                                            + session.toLowerCase(Locale.ROOT) + "/" + written.compact())))
                            .map(BillId::toString)
                            .orElse(number);
                    var relation = new RelatedBill.Relationship(orElse(each.value("relation_type"), "related"), null);
                    return new RelatedBill(related, null, null, null, List.of(relation));
                })
                .toList();
    }

    private static VoteEntry vote(SourceNode vote) {
        SourceNode organization = vote.child("organization");
        Integer yes = null;
        Integer no = null;
        for (SourceNode count : vote.all("counts/item")) {
            Integer value = SourceValues.number(count.value("value"));
            switch (orElse(count.value("option"), "")) {
                case "yes" -> yes = value;
                case "no" -> no = value;
                default -> {}
            }
        }
        Integer number =
                SourceValues.number(orElse(vote.value("identifier"), "").replaceAll("\\D", ""));
        return new VoteEntry(
                organization == null ? null : organization.value("name"),
                number == null ? 0 : number,
                null,
                null,
                SourceValues.date(vote.value("start_date")),
                vote.value("motion_text"),
                null,
                yes,
                no,
                vote.value("result"));
    }
}
