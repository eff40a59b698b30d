package org.joinder.signdoor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joinder.delegations.Delegation;
import org.joinder.letters.LetterDetail;
import org.joinder.offices.OfficeRow;
import org.joinder.signon.Answer;
import org.joinder.signon.BeforeSigning;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundDetail;

/** All that the page behind an open link shows: the letter, the round as this office may see it, and what to know first. */
record DoorView(
        SignLink link,
        LetterDetail letter,
        RoundDetail round,
        OfficeRow office,
        List<BeforeSigning> before,
        Optional<Delegation> delegation,
        Optional<ChangeSince.Changed> changed) {

    Optional<Answer> answer() {
        return Optional.ofNullable(round.of(link.office()).answer());
    }

    boolean lacksDelegation() {
        return delegation.isEmpty() && round.round().rules().needsDelegation() && !isPrincipal();
    }

    private boolean isPrincipal() {
        return link.name().strip().equalsIgnoreCase(office.holderName());
    }

    /** An office that is on may renew or withdraw; another may give any other answer. */
    Set<ResponseKind> offered() {
        return answer().filter(each -> each.kind().isSigned()).isPresent()
                ? Set.of(ResponseKind.SIGNED, ResponseKind.SIGNED_WITH_COMMENT, ResponseKind.WITHDREW)
                : Set.of(
                        ResponseKind.SIGNED,
                        ResponseKind.SIGNED_WITH_COMMENT,
                        ResponseKind.DECLINED,
                        ResponseKind.RECUSED,
                        ResponseKind.ASKS_FOR_TIME);
    }
}
