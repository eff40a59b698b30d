package org.joinder.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.joinder.letters.Ask;
import org.joinder.letters.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * An ask on a board: of which letter, the how-manieth there, what became of it since when and why, and the bills that
 * could carry it, those introduced first coming first.
 */
public record BoardAsk(
        LetterId letter,
        String letterSubject,
        @Nullable LocalDate letterDate,
        int number,
        Ask ask,
        AskOutcome outcome,
        @Nullable LocalDate decidedOn,
        String reason,
        List<AskCarrier> carriers) {}
