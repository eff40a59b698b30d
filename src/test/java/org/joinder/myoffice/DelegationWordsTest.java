package org.joinder.myoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.BillSource;
import org.joinder.legislation.BillVote;
import org.joinder.legislation.Delegation;
import org.joinder.legislation.DelegationVotes;
import org.joinder.legislation.MemberVote;
import org.joinder.legislation.Sponsor;
import org.junit.jupiter.api.Test;

class DelegationWordsTest {

    private static final BillVote VOTE =
            new BillVote("Senate", 60, 2, LocalDate.of(2018, 3, 21), "On Passage", 97, 2, "Passed", null, List.of());

    private static Sponsor sponsor(String name, LocalDate withdrawn) {
        return new Sponsor(name, null, "R", "OH", null, null, true, withdrawn);
    }

    private static MemberVote vote(String castAs) {
        return new MemberVote("m", "Somebody", "R", "OH", castAs);
    }

    @Test
    void namesWhoStandsBehindTheBillAndCountsItsVotes() {
        var own = new Delegation(
                Jurisdiction.OHIO,
                List.of(sponsor("Rob Portman", null)),
                List.of(sponsor("Gone Again", LocalDate.of(2018, 1, 2))));
        var votes = new DelegationVotes(
                Jurisdiction.OHIO,
                List.of(new DelegationVotes.Cast(VOTE, BillSource.values()[0], List.of(vote("Yea"), vote("Nay")))),
                0);

        assertThat(DelegationWords.words(Optional.of(own), votes))
                .isEqualTo("1 stands behind it (Rob Portman); Senate vote 60 on Mar 21, 2018: 1 in favor, 1 against.");
    }

    @Test
    void saysThatNothingIsOnRecordInsteadOfNothing() {
        assertThat(DelegationWords.words(Optional.empty(), new DelegationVotes(Jurisdiction.OHIO, List.of(), 3)))
                .isEqualTo("no sponsor or cosponsor; no vote by name is on record here.");
    }
}
