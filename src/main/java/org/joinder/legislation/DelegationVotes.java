package org.joinder.legislation;

import java.util.List;
import org.joinder.base.Jurisdiction;

/**
 * How the members whom one jurisdiction sent to Congress voted on a bill. {@code unnamedVotes} counts the recorded votes of
 * which no source has told how each member voted, so that silence is not taken for absence.
 */
public record DelegationVotes(Jurisdiction jurisdiction, List<Cast> votes, int unnamedVotes) {

    /** One recorded vote with the votes of the jurisdiction's own members. */
    public record Cast(BillVote vote, BillSource source, List<MemberVote> members) {

        public long inFavour() {
            return members.stream().filter(MemberVote::inFavour).count();
        }

        public long against() {
            return members.stream().filter(MemberVote::against).count();
        }
    }
}
