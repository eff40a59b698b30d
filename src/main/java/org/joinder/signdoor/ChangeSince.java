package org.joinder.signdoor;

import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Redline;
import org.joinder.base.WordDiff;
import org.joinder.letters.LetterVersion;
import org.joinder.letters.LetterWordings;
import org.joinder.signon.RoundDetail;
import org.springframework.stereotype.Component;

/** What changed in a letter since an office answered on it. */
@Component
class ChangeSince {

    private final LetterWordings wordings;

    ChangeSince(LetterWordings wordings) {
        this.wordings = wordings;
    }

    /** What the author says of the change, and the change word by word. */
    record Changed(String note, Redline redline) {}

    /** Empty where the office did not answer, or answered on the wording that holds now. */
    Optional<Changed> of(RoundDetail round, Jurisdiction office) {
        var answer = round.of(office).answer();
        var letter = round.round().letter();
        return answer == null || answer.textVersion() >= round.textVersion()
                ? Optional.empty()
                : wordings.find(letter, answer.textVersion())
                        .flatMap(then ->
                                wordings.find(letter, round.textVersion()).map(now -> changed(then, now)));
    }

    private static Changed changed(LetterVersion then, LetterVersion now) {
        return new Changed(now.note(), WordDiff.between(then.wording(), now.wording()));
    }
}
