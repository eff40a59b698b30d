package org.joinder.signon;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.RoundSource;
import org.joinder.letters.SignOnRound;
import org.joinder.letters.Signature;
import org.springframework.stereotype.Component;

/** Tells letters of their rounds, as far as everybody who sees the letter may know: who signed, and how far it is. */
@Component
class RoundsOfLetters implements RoundSource {

    private final Rounds rounds;
    private final RoundReader reader;
    private final OpenRosters rosters;

    RoundsOfLetters(Rounds rounds, RoundReader reader, OpenRosters rosters) {
        this.rounds = rounds;
        this.reader = reader;
        this.rosters = rosters;
    }

    @Override
    public Optional<SignOnRound> roundOf(LetterId letter, List<Jurisdiction> leads) {
        return rounds.of(letter).stream()
                .filter(round -> round.status() != RoundStatus.CANCELLED)
                .findFirst()
                .map(round -> open(reader.detail(round, leads)));
    }

    @Override
    public Map<LetterId, List<Signature>> signaturesOf(Collection<LetterId> letters) {
        return rosters.of(letters);
    }

    @Override
    public List<LetterId> endingBy(LocalDate day) {
        return rounds.running().stream()
                .filter(round -> !round.deadlineDay().isAfter(day))
                .map(Round::letter)
                .toList();
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
