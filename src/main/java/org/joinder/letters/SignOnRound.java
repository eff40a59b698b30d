package org.joinder.letters;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;

/**
 * The circulation of a letter, as far as everybody who sees the letter may know it: who signed so far, and how it goes.
 * {@code signatures} are those that count; what else offices answered is told by the module that keeps the round.
 */
public record SignOnRound(
        LocalDate opensOn,
        LocalDate deadline,
        boolean running,
        int target,
        String progress,
        List<Signature> signatures) {

    public List<Jurisdiction> signers() {
        return signatures.stream().map(Signature::jurisdiction).toList();
    }

    public RosterCount count() {
        return RosterCount.of(signers());
    }
}
