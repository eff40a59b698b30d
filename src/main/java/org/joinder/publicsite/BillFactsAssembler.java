package org.joinder.publicsite;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.WrittenDay;
import org.joinder.legislation.BillCommittee;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillVersion;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.Reintroduction;
import org.joinder.legislation.RelatedBill;
import org.joinder.legislation.Sponsor;
import org.joinder.legislation.StageTrack;
import org.joinder.legislation.TagDecision;
import org.jspecify.annotations.Nullable;

/** Takes more of a bill's record for its page. */
final class BillFactsAssembler {

    private BillFactsAssembler() {}

    static BillFacts of(BillRecord bill, List<TagDecision> decisions, @Nullable LocalDate day) {
        return new BillFacts(
                StageTrack.of(bill).steps(),
                bill.cosponsors().stream()
                        .filter(each -> AsOf.knew(day, each.date()))
                        .map(each -> member(each, day))
                        .toList(),
                bill.committees().stream().map(each -> committee(each, day)).toList(),
                Stream.concat(
                                bill.relatedBills().stream().map(each -> related(each, day)),
                                bill.reintroductions().stream().map(BillFactsAssembler::again))
                        .filter(each -> AsOf.knew(day, each.date()))
                        .toList(),
                bill.versions().stream()
                        .filter(each -> AsOf.knew(day, each.date()))
                        .map(BillFactsAssembler::version)
                        .toList(),
                day == null ? bill.disagreements() : List.of(),
                tags(decisions));
    }

    /** Only what a person confirmed is public. */
    static List<BillFacts.Tag> tags(List<TagDecision> decisions) {
        return decisions.stream()
                .filter(TagDecision::confirmed)
                .map(each -> new BillFacts.Tag(
                        each.tag().words(),
                        each.quote(),
                        each.decidedAt().atZone(ZoneOffset.UTC).toLocalDate()))
                .toList();
    }

    static String inWords(Sponsor member) {
        var from = Stream.of(member.party(), member.state())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("-"));
        return from.isEmpty() || member.name().contains("[") ? member.name() : member.name() + " (" + from + ")";
    }

    private static BillFacts.Member member(Sponsor member, @Nullable LocalDate day) {
        var withdrawn = member.withdrawn();
        return new BillFacts.Member(inWords(member), member.date(), AsOf.knew(day, withdrawn) ? withdrawn : null);
    }

    private static String committee(BillCommittee committee, @Nullable LocalDate day) {
        var done = committee.activities().stream()
                .filter(each -> AsOf.knew(day, each.date()))
                .map(each -> each.date() == null ? each.name() : each.name() + ", " + WrittenDay.of(each.date()))
                .collect(Collectors.joining("; "));
        return done.isEmpty() ? committee.name() : committee.name() + ": " + done;
    }

    private static RecordLine related(RelatedBill related, @Nullable LocalDate day) {
        var kinds = related.relationships().stream()
                .map(RelatedBill.Relationship::type)
                .distinct()
                .collect(Collectors.joining(", "));
        var id = BillId.find(related.id());
        var name = id.map(BillId::displayName).orElse(related.id());
        return new RecordLine(
                related.title() == null ? name : name + ", " + related.title(),
                id.map(LegislationPaths::page).orElse(null),
                AsOf.knew(day, related.latestActionOn()) ? related.latestActionOn() : null,
                kinds);
    }

    private static RecordLine again(Reintroduction other) {
        return new RecordLine(
                other.bill().displayName() + ", " + other.title(),
                LegislationPaths.page(other.bill()),
                other.introduced(),
                other.later() ? "Introduced again, later" : "Introduced before");
    }

    private static BillFacts.Version version(BillVersion version) {
        return new BillFacts.Version(
                version.type(),
                version.date(),
                version.urls().stream()
                        .filter(url -> url.startsWith("https://"))
                        .toList());
    }
}
