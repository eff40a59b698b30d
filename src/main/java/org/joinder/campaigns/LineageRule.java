package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.campaigns.Lineage.Item;
import org.joinder.campaigns.Lineage.Step;
import org.joinder.campaigns.LineageFacts.OfBill;
import org.joinder.campaigns.LineageFacts.OfLaw;
import org.joinder.campaigns.LineageFacts.OfLetter;

/**
 * Says how letters, bills and laws of a campaign led to each other, from values alone:
 *
 * <ol>
 *   <li>a bill follows the latest letter that was sent while it was pending; if none was, the latest letter before it
 *       was introduced
 *   <li>a law follows the bill that became it, and each bill whose matter it carries
 *   <li>a letter follows the latest law of the campaign since the letter before it; if there is none, the latest earlier
 *       letter that asks to amend one of the same sections
 * </ol>
 *
 * Background bills take no part. Being later in time is all that a step says beyond its words; it claims no cause.
 */
final class LineageRule {

    private final List<OfLetter> letters;
    private final List<OfBill> bills;
    private final Map<String, OfLaw> laws = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private LineageRule(LineageFacts facts) {
        letters = facts.letters().stream()
                .sorted(Comparator.comparing(OfLetter::on))
                .toList();
        bills = facts.bills().stream()
                .sorted(Comparator.comparing(OfBill::introduced)
                        .thenComparing(bill -> bill.item().id()))
                .toList();
        bills.stream()
                .flatMap(bill -> bill.laws().stream())
                .forEach(law -> laws.putIfAbsent(law.item().id(), law));
    }

    static Lineage of(LineageFacts facts) {
        var rule = new LineageRule(facts);
        rule.letters.forEach(rule::beforeLetter);
        rule.bills.forEach(rule::aroundBill);
        List<Item> items = new ArrayList<>();
        rule.letters.forEach(letter -> items.add(letter.item()));
        rule.bills.forEach(bill -> items.add(bill.item()));
        rule.laws.values().forEach(law -> items.add(law.item()));
        items.sort(Comparator.comparing(Item::on, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Lineage(List.copyOf(items), inOrder(rule.steps));
    }

    private void beforeLetter(OfLetter letter) {
        Optional<OfLetter> before = letters.stream()
                .filter(other ->
                        other.on().isBefore(letter.on()) && !Collections.disjoint(other.sections(), letter.sections()))
                .reduce((_, later) -> later);
        Optional<OfLaw> law = laws.values().stream()
                .filter(each -> !each.on().isAfter(letter.on()))
                .filter(each ->
                        before.isPresent() && each.on().isAfter(before.get().on()))
                .max(Comparator.comparing(OfLaw::on));
        if (law.isPresent()) {
            add(law.get().item(), letter.item(), "asked again after it");
        } else {
            before.ifPresent(earlier -> add(earlier.item(), letter.item(), "asked again"));
        }
    }

    private void aroundBill(OfBill bill) {
        var pending =
                letters.stream().filter(letter -> isPending(bill, letter.on())).reduce((_, later) -> later);
        if (pending.isPresent()) {
            add(pending.get().item(), bill.item(), "pending when the letter was sent; it " + bill.does());
        } else {
            letters.stream()
                    .filter(letter -> letter.on().isBefore(bill.introduced()))
                    .reduce((_, later) -> later)
                    .ifPresent(letter -> add(letter.item(), bill.item(), "introduced after it; it " + bill.does()));
        }
        bill.laws().forEach(law -> add(bill.item(), law.item(), "became law"));
        var carrier = bill.carrier();
        if (carrier != null && laws.containsKey(carrier.law())) {
            String surely = carrier.certain() ? "" : "perhaps (not confirmed): ";
            add(bill.item(), laws.get(carrier.law()).item(), surely + carrier.reason());
        }
    }

    private static boolean isPending(OfBill bill, LocalDate day) {
        return !day.isBefore(bill.introduced()) && !day.isAfter(bill.lastOn());
    }

    private void add(Item from, Item to, String words) {
        steps.add(new Step(from, to, words));
    }

    private static List<Step> inOrder(List<Step> steps) {
        Comparator<LocalDate> byDay = Comparator.nullsLast(Comparator.naturalOrder());
        return steps.stream()
                .sorted(Comparator.comparing((Step step) -> step.from().on(), byDay)
                        .thenComparing(step -> step.to().on(), byDay))
                .toList();
    }
}
