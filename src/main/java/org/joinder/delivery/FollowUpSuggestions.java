package org.joinder.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.BillService;
import org.joinder.legislation.DelegationService;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks among the imported cosponsors and votes for what a letter's recipients did afterwards; a person confirms each. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('STAFF','ADMIN')")
public class FollowUpSuggestions {

    private final LetterService letters;
    private final BillsOfLetter gathered;
    private final BillService bills;
    private final DelegationService votes;
    private final FollowUps followUps;
    private final CurrentUser user;
    private final Clock clock;

    FollowUpSuggestions(
            LetterService letters,
            BillsOfLetter gathered,
            BillService bills,
            DelegationService votes,
            FollowUps followUps,
            CurrentUser user,
            Clock clock) {
        this.letters = letters;
        this.gathered = gathered;
        this.bills = bills;
        this.votes = votes;
        this.followUps = followUps;
        this.user = user;
        this.clock = clock;
    }

    /** Latest first; none before the letter was sent. */
    @Transactional(readOnly = true)
    public List<FollowUpSuggestion> of(LetterId id) {
        var letter = letters.find(id).filter(each -> each.status() == LetterStatus.SENT);
        LocalDate sent = letter.map(each -> each.date()).orElse(null);
        if (letter.isEmpty() || sent == null) {
            return List.of();
        }
        var deeds = gathered.billsOf(id).stream()
                .flatMap(bill -> bills.find(bill).stream())
                .flatMap(bill -> Deeds.of(bill, votes.casts(bill)).stream())
                .toList();
        var known = new SuggestionRule.Known(followUps.of(id), followUps.notThem(id));
        return SuggestionRule.of(letter.get().recipients(), sent, deeds, known);
    }

    /** The member is somebody else; nothing of theirs is suggested for this recipient any more. */
    public void notThem(LetterId id, FollowUpSuggestion suggestion) {
        var member = suggestion.followUp().memberId();
        if (member != null) {
            followUps.sayNotThem(
                    id,
                    suggestion.followUp().recipient(),
                    member,
                    user.require().username(),
                    clock.instant());
        }
    }
}
