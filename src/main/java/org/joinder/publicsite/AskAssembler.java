package org.joinder.publicsite;

import java.time.LocalDate;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.Ask;
import org.joinder.letters.AskReading;
import org.joinder.letters.LetterPaths;
import org.jspecify.annotations.Nullable;

/** Sets the words a letter asked for against the law as it stood. */
final class AskAssembler {

    private AskAssembler() {}

    /** Which letter asked. */
    record Asker(String subject, String slug, @Nullable LocalDate date) {}

    static AskedWords asked(Ask ask, Asker by, AskReading reading, @Nullable String outcome, @Nullable AskWay way) {
        var words = ask.words();
        return new AskedWords(
                ask.section().citation(),
                LegislationPaths.page(ask.section()),
                by.subject(),
                LetterPaths.publicPage(by.slug()),
                by.date(),
                ask.instruction(),
                words,
                ask.wording().words(),
                ask.note(),
                reading.redline(),
                reading.remark(),
                outcome,
                way);
    }
}
