package org.joinder.campaigns;

import static org.joinder.campaigns.BillRelation.BACKGROUND;
import static org.joinder.campaigns.BillRelation.DOES_WHAT_IS_ASKED;
import static org.joinder.campaigns.StatusWords.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinder.campaigns.CampaignFacts.OfAsk;
import org.joinder.campaigns.CampaignFacts.OfBill;
import org.joinder.campaigns.CampaignFacts.OfLetter;
import org.joinder.legislation.BillStage;
import org.joinder.letters.LetterStatus;
import org.jspecify.annotations.Nullable;

/**
 * Says where a campaign stands, from values alone. The first that holds decides:
 *
 * <ol>
 *   <li>closed: a person ended it
 *   <li>enacted as asked: every ask that was not given up became law as asked; or, where nobody has judged an ask yet, a
 *       bill that does what is asked became law
 *   <li>enacted differently: some ask, or some bill that takes one up, became law; asking again later does not undo it
 *   <li>stalled: nothing dated within the quiet period, and no round still open for signatures
 *   <li>moving, then introduced: a bill that takes up the ask and has not ended has, or has not, left its first committee
 *   <li>circulating: a letter is open
 *   <li>sent: a letter went out
 *   <li>drafting: none of these
 * </ol>
 *
 * Background bills never count, and neither does what lies after the day of judging.
 */
final class StatusRule {

    private final CampaignFacts facts;

    private StatusRule(CampaignFacts facts) {
        this.facts = facts;
    }

    static CampaignStatus judge(CampaignFacts facts) {
        var rule = new StatusRule(facts);
        return rule.closed()
                .or(rule::enactedAsAsked)
                .or(rule::enactedDifferently)
                .or(rule::stalled)
                .orElseGet(rule::underWay);
    }

    private Optional<CampaignStatus> closed() {
        CampaignFacts.Closing closing = facts.closing();
        return closing == null || isAhead(closing.on())
                ? Optional.empty()
                : Optional.of(status(
                        CampaignStage.CLOSED,
                        List.of("Closed on " + on(closing.on()) + ": " + closing.reason()),
                        closing.on()));
    }

    private Optional<CampaignStatus> enactedAsAsked() {
        boolean judged = enactedAsks().findAny().isPresent();
        boolean byAsks = judged
                && facts.asks().stream().noneMatch(ask -> ask.outcome().isPending())
                && enactedAsks().allMatch(ask -> ask.outcome() == AskOutcome.ENACTED_AS_ASKED);
        boolean byBill = !judged && enactedBills().anyMatch(bill -> bill.relation() == DOES_WHAT_IS_ASKED);
        return byAsks || byBill ? Optional.of(enacted(CampaignStage.ENACTED_AS_ASKED)) : Optional.empty();
    }

    private Optional<CampaignStatus> enactedDifferently() {
        return enactedAsks().findAny().isPresent() || enactedBills().findAny().isPresent()
                ? Optional.of(enacted(CampaignStage.ENACTED_DIFFERENTLY))
                : Optional.empty();
    }

    private CampaignStatus enacted(CampaignStage stage) {
        List<String> reasons = new ArrayList<>();
        enactedBills().map(StatusWords::enacted).forEach(reasons::add);
        enactedAsks().map(StatusWords::decided).forEach(reasons::add);
        if (stage == CampaignStage.ENACTED_DIFFERENTLY) {
            facts.asks().stream()
                    .filter(ask -> ask.outcome().isPending())
                    .map(StatusWords::pending)
                    .distinct()
                    .forEach(reasons::add);
            sentLetters()
                    .filter(this::cameAfterEnactment)
                    .map(StatusWords::askedAgain)
                    .forEach(reasons::add);
        }
        return status(stage, reasons, lastEvent());
    }

    private boolean cameAfterEnactment(OfLetter letter) {
        return Stream.concat(enactedBills().map(OfBill::stageOn), enactedAsks().map(OfAsk::decidedOn))
                .anyMatch(enacted -> enacted != null
                        && letter.date() != null
                        && letter.date().isAfter(enacted));
    }

    private Optional<CampaignStatus> stalled() {
        LocalDate last = lastEvent();
        boolean isQuiet = last != null && last.plusDays(facts.quietDays()).isBefore(facts.today());
        if (!isQuiet || openLetters().anyMatch(this::takesSignatures)) {
            return Optional.empty();
        }
        var before = underWay();
        List<String> reasons = new ArrayList<>();
        reasons.add("Nothing has been recorded since " + on(last) + ", longer than the " + facts.quietDays()
                + " days after which this campaign counts as stalled.");
        reasons.add("Before that: " + before.stage().words().toLowerCase(Locale.ROOT) + ".");
        reasons.addAll(before.reasons());
        return Optional.of(status(CampaignStage.STALLED, reasons, facts.today()));
    }

    private CampaignStatus underWay() {
        var moving = livingBills().filter(StatusRule::hasMoved).toList();
        var living = livingBills().toList();
        var open = openLetters().toList();
        var sent = sentLetters().toList();
        if (!moving.isEmpty()) {
            return status(CampaignStage.MOVING, words(moving.stream().map(StatusWords::living)), lastEvent());
        }
        if (!living.isEmpty()) {
            return status(CampaignStage.INTRODUCED, words(living.stream().map(StatusWords::living)), lastEvent());
        }
        if (!open.isEmpty()) {
            return status(CampaignStage.CIRCULATING, words(open.stream().map(StatusWords::open)), facts.today());
        }
        if (!sent.isEmpty()) {
            return status(CampaignStage.SENT, words(sent.stream().map(StatusWords::sent)), lastEvent());
        }
        return status(CampaignStage.DRAFTING, words(Stream.of(StatusWords.drafting(facts.letters()))), lastEvent());
    }

    /** The given reasons, and after them which bills have ended without becoming law. */
    private List<String> words(Stream<String> reasons) {
        return Stream.concat(
                        reasons,
                        relevantBills()
                                .filter(bill -> bill.stage().isFinal() && !isLaw(bill.stage()))
                                .map(StatusWords::ended))
                .toList();
    }

    private Stream<OfBill> relevantBills() {
        return facts.bills().stream().filter(bill -> bill.relation() != BACKGROUND && !isAhead(bill.stageOn()));
    }

    private Stream<OfBill> enactedBills() {
        return relevantBills().filter(bill -> isLaw(bill.stage()));
    }

    private Stream<OfBill> livingBills() {
        return relevantBills().filter(bill -> bill.stage().isMoving());
    }

    private Stream<OfAsk> enactedAsks() {
        return facts.asks().stream().filter(ask -> ask.outcome().isEnacted() && !isAhead(ask.decidedOn()));
    }

    private Stream<OfLetter> openLetters() {
        return facts.letters().stream().filter(letter -> letter.status() == LetterStatus.OPEN);
    }

    private Stream<OfLetter> sentLetters() {
        return facts.letters().stream()
                .filter(letter -> letter.status() == LetterStatus.SENT && !isAhead(letter.date()));
    }

    private boolean takesSignatures(OfLetter letter) {
        return letter.deadline() != null && !letter.deadline().isBefore(facts.today());
    }

    private static boolean hasMoved(OfBill bill) {
        return bill.stage() != BillStage.INTRODUCED && bill.stage() != BillStage.IN_COMMITTEE;
    }

    private static boolean isLaw(BillStage stage) {
        return stage == BillStage.ENACTED || stage == BillStage.ADOPTED;
    }

    private boolean isAhead(@Nullable LocalDate date) {
        return date != null && date.isAfter(facts.today());
    }

    private @Nullable LocalDate lastEvent() {
        return Stream.of(
                        Stream.ofNullable(facts.beganOn()),
                        facts.letters().stream().flatMap(letter -> dates(letter.date(), letter.deadline())),
                        relevantBills().flatMap(bill -> dates(bill.stageOn())),
                        facts.asks().stream().flatMap(ask -> dates(ask.decidedOn())))
                .flatMap(dates -> dates)
                .filter(date -> !isAhead(date))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static Stream<LocalDate> dates(@Nullable LocalDate... dates) {
        return Stream.of(dates).flatMap(Stream::ofNullable);
    }

    private CampaignStatus status(CampaignStage stage, List<String> reasons, @Nullable LocalDate asOf) {
        return new CampaignStatus(stage, List.copyOf(reasons), asOf == null ? facts.today() : asOf, null);
    }
}
