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
}
