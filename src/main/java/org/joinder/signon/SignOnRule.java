package org.joinder.signon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * How far a round is under the rules of its association: pure, from values to values. The letterhead of the association
 * results when every requirement is met; below, the letter goes out as the rules say otherwise. A requirement that cannot
 * be judged, because a party is not recorded, is not met, and says so. The day of opening does not count as a day of
 * circulation, that of the deadline does.
 */
final class SignOnRule {

    private static final String DEMOCRATIC = "Democratic";
    private static final String REPUBLICAN = "Republican";

    private SignOnRule() {}

    /** An office and its holder's party, if that is recorded. */
    record Party(Jurisdiction office, @Nullable String party) {}

    /** What is judged. {@code waiting} signatures need consent again and are not among the signers. */
    record Facts(
            SignOnRules rules,
            int target,
            LocalDate opensOn,
            LocalDate deadline,
            LocalDate today,
            boolean passed,
            List<Party> leads,
            List<Party> signers,
            int waiting) {}

    static Progress judge(Facts facts) {
        var requirements = requirements(facts);
        boolean met = requirements.stream().allMatch(Progress.Requirement::met);
        return new Progress(
                facts.signers().size(),
                facts.target(),
                facts.waiting(),
                FederalCalendar.businessDays(facts.today(), facts.deadline()),
                facts.passed(),
                spread(facts.signers()),
                requirements,
                met ? facts.rules().letterhead() : facts.rules().otherwise());
    }

    private static List<Progress.Requirement> requirements(Facts facts) {
        var rules = facts.rules();
        var found = new ArrayList<Progress.Requirement>();
        if (rules.leadOffices() > 0) {
            int leads = facts.leads().size();
            found.add(
                    requirement(rules.leadOffices() + " lead offices", leads >= rules.leadOffices(), leads + " named"));
        }
        if (rules.leadsOfDifferentParties()) {
            found.add(differentParties(facts.leads()));
        }
        if (rules.businessDays() > 0) {
            int days = FederalCalendar.businessDays(facts.opensOn(), facts.deadline());
            found.add(requirement(
                    rules.businessDays() + " business days of circulation",
                    days >= rules.businessDays(),
                    days + " from opening to deadline"));
        }
        if (rules.letterheadSignatures() > 0) {
            int signed = facts.signers().size();
            found.add(requirement(
                    rules.letterheadSignatures() + " signatures",
                    signed >= rules.letterheadSignatures(),
                    signed >= rules.letterheadSignatures()
                            ? signed + " signed"
                            : rules.letterheadSignatures() - signed + " more needed"));
        }
        return List.copyOf(found);
    }

    private static Progress.Requirement differentParties(List<Party> leads) {
        var known = new HashSet<String>();
        leads.stream().map(Party::party).filter(Objects::nonNull).forEach(known::add);
        String unknown = leads.stream()
                .filter(lead -> lead.party() == null)
                .map(lead -> lead.office().displayName())
                .collect(Collectors.joining(", "));
        String detail = known.size() > 1
                ? String.join(" and ", known.stream().sorted().toList())
                : unknown.isEmpty() ? "one party so far" : "party not recorded: " + unknown;
        return requirement("Lead offices of different parties", known.size() > 1, detail);
    }

    private static Progress.Parties spread(List<Party> signers) {
        boolean democratic = signers.stream().anyMatch(each -> DEMOCRATIC.equals(each.party()));
        boolean republican = signers.stream().anyMatch(each -> REPUBLICAN.equals(each.party()));
        if (democratic && republican) {
            return Progress.Parties.BOTH;
        }
        // Of one party alone can only be said when that of every signer is known.
        boolean known = !signers.isEmpty() && signers.stream().allMatch(each -> each.party() != null);
        return known ? Progress.Parties.NOT_BOTH : Progress.Parties.UNKNOWN;
    }

    private static Progress.Requirement requirement(String words, boolean met, String detail) {
        return new Progress.Requirement(words, met, detail);
    }
}
