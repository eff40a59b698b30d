package org.joinder.signon;

import java.time.LocalDate;

/** A rule set as it is kept. */
public record RuleSetRow(RuleSetId id, long version, RuleSetDraft content) {

    public SignOnRules rules() {
        return content.rules();
    }

    public boolean holdsOn(LocalDate day) {
        return content.holdsOn(day);
    }
}
