package org.joinder.extraction.fields;

import org.joinder.base.Jurisdiction;

/** Members named beside a number of states, where no list names them: "48 states, the District of Columbia and Guam". */
final class BesideStates {

    private BesideStates() {}

    static void addTo(Roster roster, Layout layout, ClaimFinder.Claims claims) {
        for (Claim claim : claims.wider()) {
            if (claims.says(claim)) {
                add(roster, layout, claim);
            }
        }
    }

    private static void add(Roster roster, Layout layout, Claim claim) {
        Mentions mentions = layout.mentions;
        for (int at = mentions.from(claim.word()); at < mentions.count && mentions.word[at] < claim.past(); at++) {
            if (mentions.who(at).kind() != Jurisdiction.Kind.STATE) {
                roster.add(new Member(
                        mentions.who(at),
                        layout.words.span(mentions.word[at], mentions.past[at]),
                        "named beside a number of states",
                        false));
            }
        }
    }
}
