package org.joinder.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.joinder.extraction.Target;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfField;
import org.joinder.extraction.Target.OfOffice;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.letters.RosterCount;

/**
 * What claims and list say of each other as the findings stand now: what was rejected no longer counts, what was added
 * or corrected does.
 */
public record CoalitionTally(List<Line> lines) {

    /** One comparison, and whether it holds. */
    public record Line(boolean agrees, String sentence) {}

    public static CoalitionTally of(List<Finding> findings) {
        List<Target> targets = findings.stream()
                .filter(finding -> finding.state() != ReviewState.REJECTED)
                .map(finding -> finding.mention().target())
                .toList();
        Set<Jurisdiction> joined = offices(targets, Set.of(OfficePart.SIGNER, OfficePart.LEAD));
        Set<Jurisdiction> issuer = offices(targets, Set.of(OfficePart.ISSUER));
        // Who issued it alone is no coalition.
        if (issuer.containsAll(joined)) {
            return new CoalitionTally(List.of());
        }
        Set<Jurisdiction> all = EnumSet.copyOf(joined);
        all.addAll(issuer);
        Set<Jurisdiction> others = EnumSet.copyOf(joined);
        others.removeAll(issuer);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(true, "As it stands, " + RosterCount.of(all).sentence() + "."));
        claims(targets, Field.CLAIMED_OTHERS).forEach(claim -> lines.add(compared(claim, "others", others.size())));
        claims(targets, Field.CLAIMED_TOTAL).forEach(claim -> lines.add(compared(claim, "in all", all.size())));
        return new CoalitionTally(lines);
    }

    private static Line compared(String claim, String what, int listed) {
        boolean agrees = claim.equals(Integer.toString(listed));
        String verdict = agrees ? "this agrees" : "this does not agree";
        return new Line(
                agrees,
                "The text claims " + claim + " " + what + "; the findings name " + listed + ": " + verdict + ".");
    }

    private static List<String> claims(List<Target> targets, Field field) {
        return targets.stream()
                .filter(target -> target instanceof OfField claim && claim.field() == field)
                .map(target -> ((OfField) target).value())
                .distinct()
                .toList();
    }

    private static Set<Jurisdiction> offices(List<Target> targets, Set<OfficePart> parts) {
        Set<Jurisdiction> offices = EnumSet.noneOf(Jurisdiction.class);
        for (Target target : targets) {
            if (target instanceof OfOffice office && parts.contains(office.part())) {
                Jurisdiction.find(office.usps()).ifPresent(offices::add);
            }
        }
        return offices;
    }
}
