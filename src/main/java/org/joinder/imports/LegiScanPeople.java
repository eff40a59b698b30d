package org.joinder.imports;

import static org.joinder.imports.BillStatusFields.orElse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.Legislator;
import org.joinder.legislation.MemberVote;
import org.joinder.legislation.RollCall;
import org.jspecify.annotations.Nullable;

/** LegiScan's roll calls, which name members by number alone, and the people behind the numbers. */
final class LegiScanPeople {

    /** {@code HD-IL-9}, {@code SD-WY}: a member of Congress has the state in the district. */
    private static final Pattern FEDERAL_DISTRICT = Pattern.compile("[HS]D-([A-Z]{2})(?:-.*)?");

    /** LegiScan numbers the states in the order of their names from 1 to 50; DC is 51, Congress 52. */
    private static final List<String> STATES = Arrays.stream(Jurisdiction.values())
            .filter(each -> each.ocdDivision().contains("/state:"))
            .sorted(Comparator.comparing(Jurisdiction::displayName))
            .map(Jurisdiction::usps)
            .toList();

    private LegiScanPeople() {}

    static RollCall rollCall(SourceNode vote) {
        Integer id = SourceValues.number(vote.value("roll_call_id"));
        if (id == null) {
            throw RefusedDocument.of("is a roll call without a number");
        }
        List<MemberVote> members = vote.all("votes/item").stream()
                .map(each -> new MemberVote(
                        orElse(each.value("people_id"), "unnamed"),
                        null,
                        null,
                        null,
                        orElse(each.value("vote_text"), "NV")))
                .toList();
        return new RollCall(
                RollCall.keyOfLegiScan(id),
                BillSource.LEGISCAN,
                null,
                vote.value("chamber"),
                id,
                null,
                SourceValues.date(vote.value("date")),
                vote.value("desc"),
                SourceValues.isTrue(vote.value("passed")) ? "Passed" : "Failed",
                members);
    }

    static Legislator legislator(SourceNode person) {
        String id = person.value("people_id");
        if (id == null) {
            throw RefusedDocument.of("is a person without a number");
        }
        String district = person.value("district");
        return new Legislator(
                BillSource.LEGISCAN,
                id,
                orElse(person.value("name"), "unnamed"),
                person.value("party"),
                state(numbered(person.value("state_id")), district),
                chamber(person.value("role")),
                district);
    }

    /** The state that a member represents: of a member of Congress the one in the district, else the bill's own. */
    static @Nullable String state(@Nullable String own, @Nullable String district) {
        Matcher federal = FEDERAL_DISTRICT.matcher(orElse(district, ""));
        if (federal.matches() && Jurisdiction.isValid(federal.group(1))) {
            return federal.group(1);
        }
        return own == null || own.equals("US") ? null : own;
    }

    private static @Nullable String numbered(@Nullable String stateId) {
        Integer number = SourceValues.number(stateId);
        if (number == null || number < 1 || number > STATES.size() + 1) {
            return null;
        }
        return number == STATES.size() + 1 ? "DC" : STATES.get(number - 1);
    }

    private static @Nullable String chamber(@Nullable String role) {
        return switch (orElse(role, "").toLowerCase(Locale.ROOT)) {
            case "rep" -> "House";
            case "sen" -> "Senate";
            default -> null;
        };
    }
}
