package org.joinder.signon;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterWordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a round together from what is kept: the 56 offices in their order, what counts, and how far it is. */
@Component
class RoundReader {

    private final Rounds rounds;
    private final Answers answers;
    private final LetterWordings wordings;
    private final HoldersNow holders;
    private final Clock clock;

    RoundReader(Rounds rounds, Answers answers, LetterWordings wordings, HoldersNow holders, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.wordings = wordings;
        this.holders = holders;
        this.clock = clock;
    }

    /** Everything, whoever may see it. */
    RoundDetail detail(Round round, List<Jurisdiction> leads) {
        Instant at = clock.instant();
        var now = holders.on(round.dayOf(at));
        var ledger = ledger(round, now);
        return new RoundDetail(
                round,
                wordings.latest(round.letter()).number(),
                rounds.steps(round.id()),
                ledger,
                progress(round, at, leads, ledger, now));
    }

    private List<LedgerRow> ledger(Round round, Map<Jurisdiction, Consent.HolderNow> now) {
        var current = answers.current(round.id());
        var asked = answers.askedOf(round.id());
        int lastSubstantive = wordings.lastSubstantive(round.letter());
        return Arrays.stream(Jurisdiction.values())
                .sorted(Comparator.comparing(Jurisdiction::displayName))
                .map(office -> row(office, current.get(office), lastSubstantive, asked.get(office), now.get(office)))
                .toList();
    }

    private static LedgerRow row(
            Jurisdiction office,
            @Nullable Answer answer,
            int lastSubstantive,
            @Nullable Holder asked,
            Consent.@Nullable HolderNow recorded) {
        var now = recorded == null ? Consent.HolderNow.UNKNOWN : recorded;
        return new LedgerRow(office, answer, Consent.of(answer, lastSubstantive, now), now, now.isOtherThan(asked));
    }

    private static Progress progress(
            Round round,
            Instant at,
            List<Jurisdiction> leads,
            List<LedgerRow> ledger,
            Map<Jurisdiction, Consent.HolderNow> now) {
        var signers = ledger.stream()
                .filter(row -> row.consent() == Consent.COUNTS)
                .map(row -> new SignOnRule.Party(row.office(), row.now().party()))
                .toList();
        int waiting =
                (int) ledger.stream().filter(row -> row.consent().isWaiting()).count();
        return SignOnRule.judge(new SignOnRule.Facts(
                round.rules(),
                round.target(),
                round.opensOn(),
                round.deadlineDay(),
                round.dayOf(at),
                !round.isInTime(at),
                leads.stream().map(lead -> party(lead, now.get(lead))).toList(),
                signers,
                waiting));
    }

    private static SignOnRule.Party party(Jurisdiction lead, Consent.@Nullable HolderNow now) {
        return new SignOnRule.Party(lead, now == null ? null : now.party());
    }
}
