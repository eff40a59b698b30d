package org.joinder.signon;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final Ledgers ledgers;

    RoundsOfLetters(Rounds rounds, Ledgers ledgers) {
        this.rounds = rounds;
        this.ledgers = ledgers;
    }

    @Override
    public Map<LetterId, SignOnRound> roundsOf(Map<LetterId, List<Jurisdiction>> leads) {
        return latest(leads.keySet()).stream()
                .collect(Collectors.toMap(
                        ledger -> ledger.round().letter(),
                        ledger -> open(ledger, leads.getOrDefault(ledger.round().letter(), List.of()))));
    }

    @Override
    public Map<LetterId, List<Signature>> signaturesOf(Collection<LetterId> letters) {
        return latest(letters).stream()
                .collect(Collectors.toMap(ledger -> ledger.round().letter(), ledger -> Roster.of(ledger.rows())));
    }

    @Override
    public List<LetterId> endingBy(LocalDate day) {
        return rounds.running().stream()
                .filter(round -> !round.deadlineDay().isAfter(day))
                .map(Round::letter)
                .toList();
    }

    private List<Ledgers.Ledger> latest(Collection<LetterId> letters) {
        return letters.isEmpty() ? List.of() : ledgers.of(rounds.latestOf(letters));
    }

    private static SignOnRound open(Ledgers.Ledger ledger, List<Jurisdiction> leads) {
        var round = ledger.round();
        return new SignOnRound(
                round.opensOn(),
                round.deadlineDay(),
                round.status().isRunning(),
                round.target(),
                ledger.progress(leads).sentence(),
                Roster.of(ledger.rows()));
    }
}
