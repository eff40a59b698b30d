package org.joinder.signon;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterWordings;
import org.joinder.letters.Signature;
import org.springframework.stereotype.Component;

/** The signatures that count so far, of many letters at once: as many reads for a hundred letters as for one. */
@Component
class OpenRosters {

    private final Rounds rounds;
    private final Answers answers;
    private final LetterWordings wordings;
    private final HoldersNow holders;
    private final Clock clock;

    OpenRosters(Rounds rounds, Answers answers, LetterWordings wordings, HoldersNow holders, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.wordings = wordings;
        this.holders = holders;
        this.clock = clock;
    }

    /** By the letter's latest round that was not cancelled; a letter that never had one is left out. */
    Map<LetterId, List<Signature>> of(Collection<LetterId> letters) {
        if (letters.isEmpty()) {
            return Map.of();
        }
        var latest = rounds.latestOf(letters);
        var given = answers.currentOf(latest.stream().map(Round::id).toList());
        var substantive = wordings.lastSubstantive(letters);
        var held = new HashMap<LocalDate, Map<Jurisdiction, Consent.HolderNow>>();
        var found = new HashMap<LetterId, List<Signature>>();
        for (var round : latest) {
            var now = held.computeIfAbsent(round.dayOf(clock.instant()), holders::on);
            int since = substantive.getOrDefault(round.letter(), 0);
            found.put(
                    round.letter(),
                    inOrder(given.getOrDefault(round.id(), Map.of()))
                            .filter(answer -> counts(answer, since, now))
                            .map(answer -> new Signature(answer.office(), answer.name(), answer.title()))
                            .toList());
        }
        return found;
    }

    private static Stream<Answer> inOrder(Map<Jurisdiction, Answer> given) {
        return Arrays.stream(Jurisdiction.values())
                .sorted(Comparator.comparing(Jurisdiction::displayName))
                .flatMap(office -> Stream.ofNullable(given.get(office)));
    }

    private static boolean counts(Answer answer, int since, Map<Jurisdiction, Consent.HolderNow> now) {
        return Consent.of(answer, since, now.getOrDefault(answer.office(), Consent.HolderNow.UNKNOWN))
                == Consent.COUNTS;
    }
}
