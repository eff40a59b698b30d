package org.joinder.signon;

import java.time.Instant;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Under whose leave somebody answers for an office. The principal needs none. Everybody else answers under the delegation
 * that names them and holds when the answer arrives; without one the answer stands in their own name, unless the rules of
 * the round ask for a delegation. What staff record for an office reached them from elsewhere and is not asked for one.
 */
@Component
class AnswerLeave {

    private final ObjectProvider<DelegationCheck> delegations;

    AnswerLeave(ObjectProvider<DelegationCheck> delegations) {
        this.delegations = delegations;
    }

    /** The delegation to be kept with the answer, if any; refused with the reason when there has to be one. */
    @Nullable
    Long require(AnswerDraft draft, Round round, @Nullable Holder holder, Actor actor, Instant at) {
        Long named = draft.delegation();
        if (named != null) {
            whyNot(named, draft.office(), actor, at).ifPresent(reason -> {
                throw SignOnRefused.because(reason);
            });
            return named;
        }
        if (draft.via() == AnswerVia.RECORDED) {
            return null;
        }
        var leave = of(draft.office(), round, holder, actor, at);
        if (!leave.suffices() && draft.kind() != ResponseKind.ASKS_FOR_TIME) {
            throw SignOnRefused.because(leave.words());
        }
        return leave.delegation();
    }

    /** How the actor stands to the office's principal at that moment. */
    Leave of(Jurisdiction office, Round round, @Nullable Holder holder, Actor actor, Instant at) {
        if (holder != null && holder.name().equalsIgnoreCase(actor.displayName().strip())) {
            return new Leave(null, true, "You answer as the attorney general.");
        }
        var found = check().flatMap(each -> each.inForce(office, actor, at));
        if (found.isPresent()) {
            return new Leave(
                    found.get().id(),
                    true,
                    "You answer under a delegation: " + found.get().words() + ".");
        }
        return round.rules().needsDelegation()
                ? new Leave(
                        null,
                        false,
                        "The rules of this round take an answer from the attorney general, or from somebody who has"
                                + " a delegation. None that names " + actor.username() + " is in force.")
                : new Leave(null, true, "No delegation names you; the answer is kept in your own name.");
    }

    /** Who let whom, for a delegation of any time. */
    Optional<String> words(long delegation) {
        return check().flatMap(each -> each.find(delegation)).map(DelegationCheck.Held::words);
    }

    private Optional<String> whyNot(long delegation, Jurisdiction office, Actor actor, Instant at) {
        return check().map(each -> each.whyNot(delegation, office, actor, at))
                .orElse(Optional.of("Delegations are not known here."));
    }

    private Optional<DelegationCheck> check() {
        return Optional.ofNullable(delegations.getIfAvailable());
    }
}
