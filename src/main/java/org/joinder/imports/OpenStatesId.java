package org.joinder.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillNumber;
import org.jspecify.annotations.Nullable;

/** Bills of states, of DC and the territories, and of Congress, under Open States' own names for them. */
final class OpenStatesId {

    private static final Pattern DIVISION =
            Pattern.compile("country:us(?:/(?:state|district|territory):([a-z]{2}))?(?:/|$)");

    private OpenStatesId() {}

    static BillId of(@Nullable String jurisdiction, @Nullable String session, @Nullable String identifier) {
        Matcher division = DIVISION.matcher(jurisdiction == null ? "" : jurisdiction);
        if (!division.find() || session == null || identifier == null) {
            throw RefusedDocument.of(
                    "names no bill: jurisdiction " + jurisdiction + ", session " + session + ", number " + identifier);
        }
        try {
            String state = division.group(1);
            return state == null
                    ? BillId.of(
                            "us/" + session + "/" + BillNumber.of(identifier).compact())
                    : BillId.ofState(Jurisdiction.of(state), session, identifier);
        } catch (IllegalArgumentException impossible) {
            throw RefusedDocument.of("names no bill: " + impossible.getMessage());
        }
    }
}
