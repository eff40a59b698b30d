package org.joinder.letters;

import java.util.List;
import org.springframework.stereotype.Component;

/** Turns stored letters into what is shown. */
@Component
class LetterReader {

    private final RoundSource rounds;
    private final ClaimRepository claims;
    private final FrozenRosters rosters;

    LetterReader(RoundSource rounds, ClaimRepository claims, FrozenRosters rosters) {
        this.rounds = rounds;
        this.claims = claims;
        this.rosters = rosters;
    }

    LetterDetail detail(Letter letter) {
        long id = letter.id().value();
        var content = letter.content();
        var said = claims.findByLetterIdOrderById(id).stream().map(Claim::value).toList();
        return new LetterDetail(
                letter.id(),
                letter.version(),
                letter.slug(),
                letter.status(),
                letter.isPublished(),
                content,
                rounds.roundOf(letter.id(), content.leads()).orElse(null),
                said,
                rosters.find(letter.id()).orElse(null));
    }

    List<LetterRow> rows(List<Letter> letters) {
        return letters.stream().map(this::detail).map(LetterDetail::row).toList();
    }
}
