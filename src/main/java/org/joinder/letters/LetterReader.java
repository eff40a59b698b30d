package org.joinder.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        var open = letters.stream()
                .filter(letter -> letter.status() == LetterStatus.OPEN)
                .map(Letter::id)
                .toList();
        var signatures = rounds.signaturesOf(open);
        return letters.stream()
                .map(letter -> row(letter, signatures.get(letter.id())))
                .toList();
    }

    /** A line needs of the round only who signed; in place of the roster, which an open letter has not yet. */
    private static LetterRow row(Letter letter, @Nullable List<Signature> signed) {
        var content = signed == null ? letter.content() : letter.content().signedBy(signed);
        return new LetterDetail(
                        letter.id(),
                        letter.version(),
                        letter.slug(),
                        letter.status(),
                        letter.isPublished(),
                        content,
                        null,
                        List.of(),
                        null)
                .row();
    }
}
