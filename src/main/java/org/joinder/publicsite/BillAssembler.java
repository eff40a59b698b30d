package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.joinder.legislation.BillAction;
import org.joinder.legislation.BillLaw;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.BillVote;
import org.joinder.legislation.Enactment;
import org.joinder.legislation.LegislationPaths;
import org.jspecify.annotations.Nullable;

/** Makes the page of a bill from its record and the published records that name it. */
final class BillAssembler {

    private static final Comparator<LocalDate> LATEST_FIRST = Comparator.reverseOrder();

    private BillAssembler() {}

    static BillPage page(BillRecord bill, BillFacts more, List<RecordLine> namedBy) {
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
                        .filter(each -> !each.hasWithdrawn())
                        .count(),
                bill.laws().stream().map(BillLaw::citation).toList(),
                enactedThrough(bill.enactedThrough()),
                bill.votes().stream().map(BillAssembler::vote).toList(),
                moments(bill.actions()),
                more,
                namedBy);
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
