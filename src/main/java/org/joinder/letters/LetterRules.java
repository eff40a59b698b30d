package org.joinder.letters;

import java.util.EnumSet;
import org.joinder.base.Jurisdiction;

/** What must hold of a letter before it is kept. */
final class LetterRules {

    private LetterRules() {}

    static void check(LetterDraft draft) {
        if (draft.subject().isBlank()) {
            throw LetterRefused.because("A letter needs a subject.");
        }
        var seen = EnumSet.noneOf(Jurisdiction.class);
        for (Signature signature : draft.roster()) {
            if (!seen.add(signature.jurisdiction())) {
                throw LetterRefused.because(signature.jurisdiction().displayName() + " is on the roster twice.");
            }
        }
        Integer stated = draft.statedSigners();
        if (stated != null && (stated < 1 || stated > Jurisdiction.values().length)) {
            throw LetterRefused.because("Between 1 and 56 offices can have signed.");
        }
    }

    /** What may change depends on where the letter stands, and on whether its roster is frozen. */
    static void checkChange(Letter letter, LetterDraft draft, boolean reworded, TextChange change, boolean frozen) {
        if (letter.status() == LetterStatus.SENT && draft.date() == null) {
            throw LetterRefused.because("A letter that was sent has a date.");
        }
        if (frozen && !draft.roster().equals(letter.content().roster())) {
            throw LetterRefused.because(
                    "The roster is frozen. A late joiner or a withdrawal is recorded as an erratum.");
        }
        if (!reworded) {
            return;
        }
        boolean marked = change == TextChange.TYPO || change == TextChange.SUBSTANTIVE;
        if (letter.status() == LetterStatus.OPEN && !marked) {
            throw LetterRefused.because("The letter circulates: say whether the change is a typo or substantive.");
        }
        if (letter.status() == LetterStatus.CLOSED) {
            throw LetterRefused.because("The letter was closed with its roster; its text stays as it was signed.");
        }
    }
}
