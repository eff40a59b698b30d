package org.joinder.signon;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Rounds and the people in them, for tests. */
public final class SignOnFixtures {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    /** On the test clock, which begins at November 23, 2026, this is eleven days away. */
    public static final LocalDateTime DEADLINE = LocalDateTime.of(2026, 12, 4, 17, 0);

    private SignOnFixtures() {}

    /** A letter with a text and an ask, not in circulation. */
    public static LetterId aDraft(LetterService letters, String subject) {
        return letters.draft(LetterDraft.of(subject, null)
                .ledBy(Jurisdiction.VERMONT, Jurisdiction.UTAH)
                .asking(LetterFixtures.anAsk())
                .saying("We ask that the act be clear and fair."));
    }

    /** A round without an association's rules, open until the deadline. */
    public static RoundDraft withoutRules(RuleSetService ruleSets) {
        var rules = ruleSets.list().stream()
                .filter(each -> each.rules().association().equals("No association"))
                .findFirst()
                .orElseThrow();
        return new RoundDraft(DEADLINE, NEW_YORK, rules.id(), 36, "Agreed among the lead offices");
    }

    /** A letter that circulates without an association's rules, open until the deadline. */
    public static Round anOpenRound(
            LetterService letters, RuleSetService ruleSets, RoundService rounds, String subject) {
        var id = rounds.open(aDraft(letters, subject), withoutRules(ruleSets));
        return rounds.find(id).orElseThrow().round();
    }

    public static Authentication staff() {
        return signedIn(new Actor("sam", "Sam Staff", Set.of(Role.STAFF), null));
    }

    public static Authentication of(Jurisdiction office) {
        return signedIn(actorOf(office));
    }

    public static Actor actorOf(Jurisdiction office) {
        String name = office.usps().toLowerCase(Locale.ROOT);
        return new Actor(name, office.displayName() + "'s office", Set.of(Role.OFFICE), office);
    }

    public static Authentication as(Actor actor) {
        return signedIn(actor);
    }

    private static Authentication signedIn(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                actor,
                null,
                AuthorityUtils.createAuthorityList(
                        actor.roles().stream().map("ROLE_"::concat).toList()));
    }
}
