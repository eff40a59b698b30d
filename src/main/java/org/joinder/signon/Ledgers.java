package org.joinder.signon;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterWordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the 56 offices answered in rounds, and how far each round is: as many reads for a hundred rounds as for one. */
@Component
class Ledgers {

    private final Answers answers;
    private final LetterWordings wordings;
    private final HoldersNow holders;
    private final Clock clock;

    Ledgers(Answers answers, LetterWordings wordings, HoldersNow holders, Clock clock) {
        this.answers = answers;
        this.wordings = wordings;
        this.holders = holders;
        this.clock = clock;
    }

    /** A round's 56 offices in the order of their names, with who holds them now. */
    record Ledger(Round round, Instant at, List<LedgerRow> rows, Map<Jurisdiction, Consent.HolderNow> now) {

        Progress progress(List<Jurisdiction> leads) {
            var signers = rows.stream()
                    .filter(row -> row.consent() == Consent.COUNTS)
                    .map(row -> new SignOnRule.Party(row.office(), row.now().party()))
                    .toList();
            int waiting =
                    (int) rows.stream().filter(row -> row.consent().isWaiting()).count();
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

    Ledger of(Round round) {
        return of(List.of(round)).getFirst();
    }

    /** In the order of the rounds. */
    List<Ledger> of(Collection<Round> rounds) {
        Instant at = clock.instant();
        var ids = rounds.stream().map(Round::id).toList();
        var given = answers.currentOf(ids);
        var asked = answers.askedOf(ids);
        var substantive =
                wordings.lastSubstantive(rounds.stream().map(Round::letter).toList());
        var held = new HashMap<LocalDate, Map<Jurisdiction, Consent.HolderNow>>();
        return rounds.stream()
                .map(round -> ledger(
                        round,
                        at,
                        held.computeIfAbsent(round.dayOf(at), holders::on),
                        given.getOrDefault(round.id(), Map.of()),
                        asked.getOrDefault(round.id(), Map.of()),
                        substantive.getOrDefault(round.letter(), 0)))
                .toList();
    }

    private static Ledger ledger(
            Round round,
            Instant at,
            Map<Jurisdiction, Consent.HolderNow> now,
            Map<Jurisdiction, Answer> given,
            Map<Jurisdiction, Holder> asked,
            int lastSubstantive) {
        var rows = Arrays.stream(Jurisdiction.values())
                .sorted(Comparator.comparing(Jurisdiction::displayName))
                .map(office -> row(office, given.get(office), lastSubstantive, asked.get(office), now.get(office)))
                .toList();
        return new Ledger(round, at, rows, now);
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
}
