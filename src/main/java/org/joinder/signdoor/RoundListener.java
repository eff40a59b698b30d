package org.joinder.signdoor;

import java.util.Arrays;
import java.util.Collection;
import org.joinder.base.Jurisdiction;
import org.joinder.security.AsSystem;
import org.joinder.signon.ConsentAsked;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.RoundChanged;
import org.joinder.signon.RoundClosed;
import org.joinder.signon.RoundDetail;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundOpened;
import org.joinder.signon.RoundService;
import org.joinder.signon.TypoCorrected;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to the offices when something happens to a round. An event that comes twice writes once. */
@Component
class RoundListener {

    private final RoundService rounds;
    private final Circulation circulation;

    RoundListener(RoundService rounds, Circulation circulation) {
        this.rounds = rounds;
        this.circulation = circulation;
    }

    @ApplicationModuleListener
    void on(RoundOpened event) {
        AsSystem.run(() -> rounds.find(event.round())
                .filter(round -> round.round().status().isRunning())
                .ifPresent(round -> circulation.write(
                        RoundMail.Kind.INVITATION, round, Arrays.asList(Jurisdiction.values()), "at opening")));
    }

    @ApplicationModuleListener
    void on(ConsentAsked event) {
        tell(event.round(), RoundMail.Kind.CONSENT, event.signers(), "for text " + event.to());
    }

    @ApplicationModuleListener
    void on(TypoCorrected event) {
        tell(event.round(), RoundMail.Kind.TYPO, event.signers(), "in text " + event.to());
    }

    @ApplicationModuleListener
    void on(RoundClosed event) {
        AsSystem.run(() -> rounds.find(event.round())
                .ifPresent(round -> circulation.write(RoundMail.Kind.CLOSING, round, signers(round), "at closing")));
    }

    @ApplicationModuleListener
    void on(RoundChanged event) {
        AsSystem.run(() -> rounds.find(event.round()).ifPresent(round -> circulation.follow(round.round())));
    }

    private void tell(RoundId id, RoundMail.Kind kind, Collection<Jurisdiction> to, String occasion) {
        AsSystem.run(() -> rounds.find(id).ifPresent(round -> circulation.write(kind, round, to, occasion)));
    }

    private static Collection<Jurisdiction> signers(RoundDetail round) {
        return round.ledger().stream()
                .filter(LedgerRow::isSigned)
                .map(LedgerRow::office)
                .toList();
    }
}
