package org.joinder.signon;

import org.joinder.base.Jurisdiction;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who may see what of the answers. Those who run the round (staff) see what each office answered and the comment that it
 * shared, never the reason that it keeps to itself. An office sees its own answers whole. Of the other offices it sees
 * who signed, for which principal and when, and nothing else: one that declined looks like one that has not answered.
 * The steps of the round and their reasons are for every office to read, without the name of the person who took them.
 */
final class Sight {

    private Sight() {}

    static boolean runsRounds(Actor actor) {
        return actor.has(Role.STAFF) || actor.has(Role.ADMIN);
    }

    /** Whether the actor is of that office; an account of an office is bound to that one alone. */
    static boolean isOf(Actor actor, Jurisdiction office) {
        return actor.has(Role.OFFICE) && actor.office() == office;
    }

    static void requireOf(Actor actor, Jurisdiction office) {
        if (!isOf(actor, office)) {
            throw new AccessDeniedException("not of the office of " + office.displayName());
        }
    }

    static RoundDetail of(RoundDetail detail, Actor actor) {
        return runsRounds(actor)
                ? detail
                : new RoundDetail(
                        detail.round(),
                        detail.textVersion(),
                        detail.steps().stream().map(RoundStep::publicPart).toList(),
                        detail.ledger().stream().map(row -> of(row, actor)).toList(),
                        detail.progress());
    }

    private static LedgerRow of(LedgerRow row, Actor actor) {
        return isOf(actor, row.office())
                ? row
                : new LedgerRow(row.office(), seen(row.answer()), row.consent(), row.now(), false);
    }

    private static @Nullable Answer seen(@Nullable Answer answer) {
        return answer != null && answer.kind().isSigned() ? answer.publicPart() : null;
    }
}
