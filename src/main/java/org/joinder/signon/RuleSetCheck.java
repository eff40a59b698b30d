package org.joinder.signon;

import org.joinder.base.Jurisdiction;

/** What must hold of a rule set before it is kept. */
final class RuleSetCheck {

    private static final int OFFICES = Jurisdiction.values().length;
    private static final int LONGEST_CIRCULATION = 260;

    private RuleSetCheck() {}

    static void check(RuleSetDraft draft) {
        var rules = draft.rules();
        require(!rules.association().isBlank(), "Name the association whose rules these are.");
        require(draft.ends() == null || !draft.ends().isBefore(draft.starts()), "The last day is before the first.");
        require(within(rules.leadOffices(), OFFICES), "Between 0 and 56 lead offices can be asked for.");
        require(within(rules.letterheadSignatures(), OFFICES), "Between 0 and 56 signatures can be asked for.");
        require(within(rules.businessDays(), LONGEST_CIRCULATION), "Between 0 and 260 business days can be asked for.");
        require(
                rules.reminderDays().stream().allMatch(days -> days > 0 && days <= LONGEST_CIRCULATION),
                "A reminder goes out between 1 and 260 business days before the deadline.");
        require(
                !rules.leadsOfDifferentParties() || rules.leadOffices() != 1,
                "One lead office alone cannot be of different parties.");
        require(!rules.letterhead().isBlank(), "Say under which letterhead the letter goes out.");
        require(!rules.otherwise().isBlank(), "Say under what the letter goes out otherwise.");
        require(!draft.source().isBlank(), "Say where the rules are written.");
    }

    private static boolean within(int number, int most) {
        return number >= 0 && number <= most;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw SignOnRefused.because(otherwise);
        }
    }
}
