package org.joinder.api;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.Ask;
import org.joinder.letters.CountClaim;
import org.joinder.letters.FrozenRoster;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.Recipient;
import org.joinder.letters.RosterCount;
import org.joinder.letters.SignOnRound;
import org.joinder.letters.Signature;
import org.joinder.letters.SourceNote;
import org.jspecify.annotations.Nullable;

/** A letter as it is told: {@code count} is of the roster known by name, {@code signers} the number shown. */
record LetterJson(
        String id,
        String subject,
        @Nullable LocalDate date,
        LetterStatus status,
        boolean published,
        List<Recipient> recipients,
        List<Jurisdiction> leads,
        int signers,
        boolean rosterWhole,
        RosterCount count,
        String countInWords,
        List<Signature> roster,
        List<Ask> asks,
        String text,
        @Nullable SignOnRound round,
        List<CountClaim> claims,
        List<SourceNote> sources,
        @Nullable FrozenRoster frozen) {

    static LetterJson of(LetterDetail letter) {
        return new LetterJson(
                letter.slug(),
                letter.subject(),
                letter.date(),
                letter.status(),
                letter.published(),
                letter.recipients(),
                letter.leads(),
                letter.signerCount(),
                letter.isRosterWhole(),
                letter.count(),
                letter.countSentence(),
                letter.roster(),
                letter.asks(),
                letter.text(),
                letter.round(),
                letter.claims(),
                letter.sources(),
                letter.frozen());
    }
}
