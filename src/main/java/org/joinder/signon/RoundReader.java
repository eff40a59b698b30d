package org.joinder.signon;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterWordings;
import org.springframework.stereotype.Component;

/** Puts a round together from what is kept: its steps, the 56 offices, and how far it is. */
@Component
class RoundReader {

    private final Rounds rounds;
    private final Ledgers ledgers;
    private final LetterWordings wordings;

    RoundReader(Rounds rounds, Ledgers ledgers, LetterWordings wordings) {
        this.rounds = rounds;
        this.ledgers = ledgers;
        this.wordings = wordings;
    }

    /** Everything, whoever may see it. */
    RoundDetail detail(Round round, List<Jurisdiction> leads) {
        var ledger = ledgers.of(round);
        return new RoundDetail(
                round,
                wordings.latest(round.letter()).number(),
                rounds.steps(round.id()),
                ledger.rows(),
                ledger.progress(leads));
    }
}
