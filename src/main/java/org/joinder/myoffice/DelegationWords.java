package org.joinder.myoffice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.BillRecord;
import org.joinder.legislation.Delegation;
import org.joinder.legislation.DelegationVotes;
import org.joinder.legislation.Sponsor;
import org.joinder.shell.ViewerTime;

/** Says in words what the members of Congress of an office's own jurisdiction did about a bill. */
final class DelegationWords {

    private DelegationWords() {}

    /** Empty where there are no votes to speak of, as for a bill of a state. */
    static String of(BillRecord bill, Optional<DelegationVotes> votes, Jurisdiction office) {
        var own = Delegation.of(bill).stream()
                .filter(each -> each.jurisdiction() == office)
                .findFirst();
        return votes.map(each -> words(own, each)).orElse("");
    }

    static String words(Optional<Delegation> own, DelegationVotes votes) {
        List<String> parts = new ArrayList<>();
        parts.add(own.filter(each -> each.standing() > 0)
                .map(each -> each.standing() + (each.standing() == 1 ? " stands" : " stand") + " behind it ("
                        + names(each) + ")")
                .orElse("no sponsor or cosponsor"));
        votes.votes().forEach(cast -> parts.add(vote(cast)));
        if (votes.votes().isEmpty()) {
            parts.add("no vote by name is on record here");
        }
        return String.join("; ", parts) + ".";
    }

    private static String names(Delegation own) {
        return Stream.concat(own.sponsors().stream(), own.cosponsors().stream())
                .filter(member -> !member.hasWithdrawn())
                .map(Sponsor::name)
                .collect(Collectors.joining(", "));
    }

    private static String vote(DelegationVotes.Cast cast) {
        var vote = cast.vote();
        String where = vote.chamber() == null ? "vote " : vote.chamber() + " vote ";
        String when = vote.date() == null ? "" : " on " + ViewerTime.day(vote.date());
        return where + vote.number() + when + ": " + cast.inFavour() + " in favor, " + cast.against() + " against";
    }
}
