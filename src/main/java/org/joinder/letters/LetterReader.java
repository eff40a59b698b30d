package org.joinder.letters;

import java.util.List;
import org.springframework.stereotype.Component;

/** Turns stored letters into what is shown. */
@Component
class LetterReader {

    private final ResponseRepository responses;
    private final ClaimRepository claims;

    LetterReader(ResponseRepository responses, ClaimRepository claims) {
        this.responses = responses;
        this.claims = claims;
    }

    LetterDetail detail(Letter letter) {
        long id = letter.id().value();
        var answers = responses.findByLetterIdOrderByAnsweredAtAscIdAsc(id).stream()
                .map(Response::value)
                .toList();
        var said = claims.findByLetterIdOrderById(id).stream().map(Claim::value).toList();
        return new LetterDetail(
                letter.id(),
                letter.version(),
                letter.slug(),
                letter.status(),
                letter.isPublished(),
                letter.content(),
                letter.round(answers),
                said);
    }

    List<LetterRow> rows(List<Letter> letters) {
        return letters.stream().map(this::detail).map(LetterDetail::row).toList();
    }
}
