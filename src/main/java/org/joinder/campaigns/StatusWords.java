package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joinder.base.WrittenDay;
import org.joinder.campaigns.CampaignFacts.OfAsk;
import org.joinder.campaigns.CampaignFacts.OfBill;
import org.joinder.campaigns.CampaignFacts.OfLetter;
import org.jspecify.annotations.Nullable;

/** The sentences in which the status rule gives its reasons. */
final class StatusWords {

    private StatusWords() {}

    static String on(@Nullable LocalDate date) {
        return date == null ? "a day not known" : WrittenDay.of(date);
    }

    static String enacted(OfBill bill) {
        return bill.name() + ", which " + bill.relation().words() + ", became law" + since(bill.stageOn()) + ".";
    }

    static String living(OfBill bill) {
        return bill.name() + ", which " + bill.relation().words() + ": "
                + bill.stage().displayName().toLowerCase(Locale.US) + since(bill.stageOn()) + ".";
    }

    static String ended(OfBill bill) {
        return bill.name() + " did not become law: "
                + bill.stage().displayName().toLowerCase(Locale.US) + since(bill.stageOn()) + ".";
    }

    static String decided(OfAsk ask) {
        String reason = ask.reason().isBlank() ? "." : ": " + ask.reason();
        return "The ask on " + ask.section() + " was " + ask.outcome().words().toLowerCase(Locale.US)
                + since(ask.decidedOn()) + reason;
    }

    static String pending(OfAsk ask) {
        return "The ask on " + ask.section() + " itself is not law; it is recorded as "
                + ask.outcome().words().toLowerCase(Locale.US) + ".";
    }

    static String askedAgain(OfLetter letter) {
        return "It was asked again" + since(letter.date()) + ", in “" + letter.subject() + "”.";
    }

    static String open(OfLetter letter) {
        return "“" + letter.subject() + "” is open for signatures until " + on(letter.deadline()) + ": "
                + letter.progress() + ".";
    }

    static String sent(OfLetter letter) {
        return "“" + letter.subject() + "” was sent" + since(letter.date()) + ": " + letter.progress() + ".";
    }

    static String drafting(List<OfLetter> letters) {
        return letters.isEmpty()
                ? "No letter, and no bill that takes up the ask, is recorded yet."
                : "“" + letters.getFirst().subject() + "” is being written; it has not gone out.";
    }

    private static String since(@Nullable LocalDate date) {
        return date == null ? "" : " on " + WrittenDay.of(date);
    }
}
