package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.campaigns.Lineage.Item;
import org.joinder.campaigns.LineageFacts.OfBill;
import org.joinder.campaigns.LineageFacts.OfCarrier;
import org.joinder.campaigns.LineageFacts.OfLaw;
import org.joinder.campaigns.LineageFacts.OfLetter;
import org.joinder.legislation.BillAction;
import org.joinder.legislation.BillLaw;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.Enactment;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterStatus;
import org.jspecify.annotations.Nullable;

/** Reads from what a campaign gathers what the lineage rule goes by. */
final class Lineages {

    private Lineages() {}

    static Lineage of(Gathered gathered) {
        return LineageRule.of(new LineageFacts(
                gathered.letters().stream().flatMap(Lineages::letter).toList(),
                gathered.bills().stream()
                        .filter(bill -> gathered.relation(bill) != BillRelation.BACKGROUND)
                        .flatMap(bill -> bill(bill, gathered.relation(bill)))
                        .toList()));
    }

    private static Stream<OfLetter> letter(LetterDetail letter) {
        var date = letter.date();
        if (date == null || letter.status() != LetterStatus.SENT) {
            return Stream.empty();
        }
        var item = new Item(
                "letter-" + letter.id().value(),
                Lineage.Kind.LETTER,
                letter.subject(),
                StatusWords.on(date),
                date,
                LetterPaths.one(letter.id()),
                letter.published() ? LetterPaths.publicPage(letter.slug()) : null);
        var sections = letter.asks().stream()
                .map(ask -> ask.section().section().toString())
                .collect(Collectors.toUnmodifiableSet());
        return Stream.of(new OfLetter(item, date, sections));
    }

    private static Stream<OfBill> bill(BillRecord bill, BillRelation relation) {
        var days = bill.actions().stream().map(BillAction::date).sorted().toList();
        LocalDate introduced = bill.introduced() != null ? bill.introduced() : days.isEmpty() ? null : days.getFirst();
        if (introduced == null) {
            return Stream.empty();
        }
        LocalDate last = days.isEmpty() ? introduced : days.getLast();
        var item = new Item(
                "bill-" + bill.id(),
                Lineage.Kind.BILL,
                bill.id().customaryNumber(),
                bill.stage().displayName() + (bill.stageOn() == null ? "" : ", " + StatusWords.on(bill.stageOn())),
                introduced,
                LegislationPaths.workspace(bill.id()),
                LegislationPaths.page(bill.id()));
        return Stream.of(new OfBill(item, introduced, last, relation.words(), laws(bill, last), carrier(bill)));
    }

    private static List<OfLaw> laws(BillRecord bill, LocalDate last) {
        var on = bill.stageOn() == null ? last : bill.stageOn();
        return bill.laws().stream().map(law -> law(bill, law, on)).toList();
    }

    private static OfLaw law(BillRecord bill, BillLaw law, LocalDate on) {
        return new OfLaw(
                new Item(
                        id(law.number()),
                        Lineage.Kind.LAW,
                        law.citation(),
                        StatusWords.on(on),
                        on,
                        LegislationPaths.workspace(bill.id()),
                        LegislationPaths.page(bill.id())),
                on);
    }

    private static @Nullable OfCarrier carrier(BillRecord bill) {
        return Stream.concat(Stream.ofNullable(bill.enactedThrough()), bill.possibleEnactments().stream())
                .filter(enactment -> enactment.law() != null)
                .findFirst()
                .map(Lineages::carrier)
                .orElse(null);
    }

    private static OfCarrier carrier(Enactment enactment) {
        String law = enactment.law() == null ? "" : enactment.law();
        return new OfCarrier(
                id(law),
                "its matter was enacted through " + enactment.bill().customaryNumber() + ". "
                        + enactment.reason().replaceFirst("[.]$", ""),
                enactment.certain());
    }

    private static String id(String law) {
        return "law-" + law.replaceAll("[^0-9]+", "-").replaceAll("^-|-$", "");
    }
}
