package org.joinder.review.ui;

import java.util.Arrays;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfBill;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfPerson;
import org.joinder.extraction.Target.OfQuote;
import org.joinder.extraction.Target.OfRecipient;
import org.joinder.extraction.Target.OfStatute;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.review.FindingKind;

/** What selected words mean once a person said of which kind they are: saves typing, decides nothing. */
final class TargetGuess {

    private TargetGuess() {}

    static Optional<Target> of(FindingKind kind, String selected) {
        String words = selected.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case HEADLINE -> Optional.of(new OfField(Field.HEADLINE, words));
            case ATTORNEY_GENERAL -> Optional.of(new OfPerson(words));
            case RECIPIENT -> Optional.of(new OfRecipient(words, null));
            case QUOTE -> Optional.of(new OfQuote(null, words.replaceAll("^[“\"]|[”\"]$", "")));
            case BILL -> Optional.of(new OfBill(null, null, words));
            case STATUTE -> Optional.of(statute(words));
            case ISSUER, SIGNER, LEAD -> office(words).map(usps -> new OfOffice(usps, OfficePart.SIGNER));
            case CLAIMED_OTHERS, CLAIMED_TOTAL -> Optional.of(new OfField(Field.CLAIMED_TOTAL, words));
            case DATE, KIND, CONTACT -> Optional.empty();
        };
    }

    private static Target statute(String words) {
        boolean citation = words.chars().anyMatch(Character::isDigit);
        return new OfStatute(null, citation ? null : words, citation ? words : null);
    }

    private static Optional<String> office(String words) {
        return Arrays.stream(Jurisdiction.values())
                .filter(each -> each.displayName().equalsIgnoreCase(words)
                        || each.usps().equals(words))
                .map(Jurisdiction::usps)
                .findFirst();
    }
}
