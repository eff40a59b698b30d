package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Compares what a release claims with whom it lists, and says what agrees and what does not. */
final class CoalitionChecks {

    private CoalitionChecks() {}

    static List<Check> of(ClaimFinder.Claims claims, Roster roster, @Nullable Jurisdiction office) {
        List<Check> checks = new ArrayList<>();
        int listed = roster.size();
        Found<Integer> others = claims.others();
        Found<Integer> total = claims.total();
        String withIssuer = office == null ? "" : " with the issuer";
        if (others != null && listed > 1) {
            boolean agrees = others.value() + (office == null ? 0 : 1) == listed;
            checks.add(new Check(
                    agrees ? "others-agree" : "others-differ",
                    "claims " + others.value() + " others and lists " + listed + withIssuer + ": " + verdict(agrees)));
        }
        if (total != null && listed > 1) {
            checks.add(ofTotal(total.value(), roster, withIssuer));
        }
        if (others != null && total != null && others.value() + 1 != total.value()) {
            checks.add(new Check(
                    "claims-differ",
                    "claims " + others.value() + " others in one place and " + total.value() + " in all in another"));
        }
        if ((others != null || total != null) && listed <= 1) {
            checks.add(new Check("no-list", "claims a number and lists nobody"));
        }
        for (Jurisdiction twice : roster.duplicates()) {
            checks.add(new Check("named-twice", twice.displayName() + " is named twice"));
        }
        for (Member member : roster.members()) {
            if (member.suggested()) {
                checks.add(new Check(
                        "misspelt", "a misspelt name is read as " + member.who().displayName()));
            }
        }
        for (Found<String> other : roster.nonState()) {
            checks.add(new Check("not-a-state", other.value() + " joins but is no attorney general of a jurisdiction"));
        }
        return List.copyOf(checks);
    }

    private static Check ofTotal(int total, Roster roster, String withIssuer) {
        int listed = roster.size();
        int apart = roster.nonState().size();
        boolean withThem = apart > 0 && total == listed + apart;
        boolean agrees = total == listed || withThem;
        String beside = withThem ? " and " + apart + " who are no attorneys general" : "";
        return new Check(
                agrees ? "total-agrees" : "total-differs",
                "claims " + total + " in all and lists " + listed + withIssuer + beside + ": " + verdict(agrees));
    }

    private static String verdict(boolean agrees) {
        return agrees ? "agrees" : "disagrees";
    }
}
