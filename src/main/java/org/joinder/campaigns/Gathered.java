package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joinder.delivery.FollowUp;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillMilestones;
import org.joinder.legislation.BillRecord;
import org.joinder.letters.LetterDetail;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeRef;
import org.jspecify.annotations.Nullable;

/** What a campaign gathers, read once; for the public only what is public. Letters come latest first. */
record Gathered(
        Campaign campaign,
        List<LetterDetail> letters,
        List<BillRecord> bills,
        List<NodeCard> releases,
        List<NodeCard> statutes,
        Map<String, BillRelation> relations,
        List<AskDecision> decisions,
        List<RecipientDeed> deeds) {

    /** What a recipient of a gathered letter did. */
    record RecipientDeed(LetterDetail letter, FollowUp done) {}

    BillRelation relation(BillRecord bill) {
        return Objects.requireNonNullElse(relations.get(bill.id().toString()), BillRelation.BACKGROUND);
    }

    List<NodeRef> nodes() {
        return Stream.of(
                        letters.stream().map(letter -> NodeRef.letter(letter.id())),
                        releases.stream().map(NodeCard::ref),
                        bills.stream().map(bill -> NodeRef.bill(bill.id())),
                        statutes.stream().map(NodeCard::ref))
                .flatMap(nodes -> nodes)
                .toList();
    }

    /** The asks of letters that went out, with what was decided of each. */
    List<BoardAsk> asks() {
        List<BoardAsk> asks = new ArrayList<>();
        letters.forEach(letter -> {
            for (int index = 0; index < letter.asks().size(); index++) {
                asks.add(ask(letter, index + 1));
            }
        });
        return asks;
    }

    private BoardAsk ask(LetterDetail letter, int number) {
        var decision = decisions.stream()
                .filter(each -> each.isOf(letter.id(), number))
                .findFirst();
        return new BoardAsk(
                letter.id(),
                letter.subject(),
                letter.date(),
                number,
                letter.asks().get(number - 1),
                decision.map(AskDecision::outcome).orElse(AskOutcome.OPEN),
                decision.map(AskDecision::decidedOn).orElse(null),
                decision.map(AskDecision::reason).orElse(""),
                carriers(letter.date()));
    }

    /** The bills that do what is asked, or part of it, and whose session had not ended when it was asked. */
    private List<AskCarrier> carriers(@Nullable LocalDate asked) {
        return bills.stream()
                .filter(bill -> relation(bill) != BillRelation.BACKGROUND)
                .filter(bill -> asked == null || !hadEnded(bill.id(), asked))
                .sorted(Comparator.comparing(BillRecord::introduced, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(bill -> new AskCarrier(
                        bill.id(),
                        bill.title(),
                        relation(bill),
                        bill.stage(),
                        bill.stageSentence(),
                        BillMilestones.of(bill)))
                .toList();
    }

    private static boolean hadEnded(BillId bill, LocalDate day) {
        return bill.congress().map(congress -> congress.ends().isBefore(day)).orElse(false);
    }
}
