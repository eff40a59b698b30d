package org.joinder.signon;

import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.RoundSource;
import org.joinder.letters.SignOnRound;
import org.springframework.stereotype.Component;

/** Tells letters of their rounds, as far as everybody who sees the letter may know: who signed, and how far it is. */
@Component
class RoundsOfLetters implements RoundSource {

    private final Rounds rounds;
    private final RoundReader reader;

    RoundsOfLetters(Rounds rounds, RoundReader reader) {
        this.rounds = rounds;
        this.reader = reader;
    }

    @Override
    public Optional<SignOnRound> roundOf(LetterId letter, List<Jurisdiction> leads) {
        return rounds.of(letter).stream()
                .filter(round -> round.status() != RoundStatus.CANCELLED)
                .findFirst()
                .map(round -> open(reader.detail(round, leads)));
    }

    private static SignOnRound open(RoundDetail detail) {
        var round = detail.round();
        return new SignOnRound(
                round.opensOn(),
                round.deadlineDay(),
                round.status().isRunning(),
                round.target(),
                detail.progress().sentence(),
                Roster.of(detail.ledger()));
    }
}
