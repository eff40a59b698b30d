package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.joinder.legislation.BillAction;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.BillVote;
import org.joinder.legislation.Enactment;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.Sponsor;
import org.joinder.legislation.TagDecision;
import org.jspecify.annotations.Nullable;

/** Makes the page of a bill from its record and the published records that name it. */
final class BillAssembler {

    private static final Comparator<LocalDate> LATEST_FIRST = Comparator.reverseOrder();

    private BillAssembler() {}

    /** What stands beside the record of a bill: the laws it became, decisions of people, and what names it. */
    record Beside(List<RecordLine> laws, List<TagDecision> decisions, List<RecordLine> namedBy) {}

    /** The page as it stands, or with what had happened by a past day. */
    static BillPage page(BillRecord bill, Beside beside, @Nullable LocalDate day) {
        var sponsor = bill.sponsor();
        return new BillPage(
                LegislationPaths.page(bill.id()),
                bill.id().displayName(),
                bill.title(),
                StageWords.of(bill.stage()),
                bill.stageSentence(),
                bill.asOf(),
                sponsor == null ? null : BillFactsAssembler.inWords(sponsor),
                bill.introduced(),
                (int) bill.cosponsors().stream()
                        .filter(each -> AsOf.knew(day, each.date()) && stands(each, day))
                        .count(),
                day == null || bill.stage() == BillStage.ENACTED ? beside.laws() : List.of(),
                // On which day another bill carried its matter into law is not known.
                day == null ? enactedThrough(bill.enactedThrough()) : null,
                bill.votes().stream()
                        .filter(each -> AsOf.knew(day, each.date()))
                        .map(BillAssembler::vote)
                        .toList(),
                moments(bill.actions().stream()
                        .filter(each -> AsOf.knew(day, each.date()))
                        .toList()),
                BillFactsAssembler.of(bill, beside.decisions(), day),
                beside.namedBy().stream()
                        .filter(each -> AsOf.knew(day, each.date()))
                        .toList());
    }

    private static boolean stands(Sponsor member, @Nullable LocalDate day) {
        var withdrawn = member.withdrawn();
        return withdrawn == null || (day != null && withdrawn.isAfter(day));
    }

    private static @Nullable RecordLine enactedThrough(@Nullable Enactment enactment) {
        if (enactment == null) {
            return null;
        }
        var bill = enactment.bill();
        return new RecordLine(bill.displayName(), LegislationPaths.page(bill), null, enactment.reason());
    }

    private static BillPage.Vote vote(BillVote vote) {
        var chamber = vote.chamber();
        return new BillPage.Vote(
                chamber == null ? "Vote" : chamber,
                vote.number(),
                vote.date(),
                vote.yeas(),
                vote.nays(),
                vote.result());
    }

    private static List<Moment> moments(List<BillAction> actions) {
        return actions.stream()
                .sorted(Comparator.comparing(BillAction::date, LATEST_FIRST))
                .map(action -> new Moment(action.date(), "", action.text(), null))
                .toList();
    }
}
