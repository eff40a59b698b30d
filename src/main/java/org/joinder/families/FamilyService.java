package org.joinder.families;

import java.time.Clock;
import java.util.List;
import org.joinder.releases.ReleaseId;
import org.joinder.security.CurrentUser;
import org.joinder.shell.Live;
import org.springframework.data.domain.Limit;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person say which releases tell of one event, and gives the families that follow from it. */
@Service
@Transactional
public class FamilyService {

    private static final String STAFF = "hasAnyRole('STAFF','ADMIN')";

    private final PairRepository pairs;
    private final FamilyMembers members;
    private final Live live;
    private final CurrentUser user;
    private final Clock clock;

    FamilyService(PairRepository pairs, FamilyMembers members, Live live, CurrentUser user, Clock clock) {
        this.pairs = pairs;
        this.members = members;
        this.live = live;
        this.user = user;
        this.clock = clock;
    }

    /** The pairs that wait for a decision, the most alike first. Two of one family need none: the others connect them. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<PairRow> waiting(int most) {
        return pairs.waiting(most).stream().map(ReleasePair::row).toList();
    }

    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public int countWaiting() {
        return pairs.countWaiting();
    }

    /** The pairs a person confirmed or rejected. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<PairRow> decided(PairState state) {
        return pairs.findByStateOrderByIdAsc(state).stream()
                .map(ReleasePair::row)
                .toList();
    }

    /** The pairs a person confirmed or rejected, the last decision first. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<PairRow> lastDecided(int most) {
        return pairs.findByStateNotOrderByDecidedAtDescIdDesc(PairState.SUGGESTED, Limit.of(most)).stream()
                .map(ReleasePair::row)
                .toList();
    }

    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public int countDecided() {
        return pairs.countByStateNot(PairState.SUGGESTED);
    }

    /** The families: releases that confirmed pairs connect, in the order they came in; the family with the newest first. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<List<ReleaseId>> families() {
        return Families.of(decided(PairState.CONFIRMED));
    }

    @PreAuthorize(STAFF)
    public void confirm(PairRow seen) {
        decide(seen, PairState.CONFIRMED);
    }

    @PreAuthorize(STAFF)
    public void reject(PairRow seen) {
        decide(seen, PairState.REJECTED);
    }

    /** Takes a decision back: the pair waits again. */
    @PreAuthorize(STAFF)
    public void reopen(PairRow seen) {
        decide(seen, PairState.SUGGESTED);
    }

    private void decide(PairRow seen, PairState decision) {
        members.takeTurn();
        ReleasePair pair = pairs.findById(seen.id())
                .filter(each -> each.isAt(seen.version()))
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(ReleasePair.class, seen.id()));
        pair.decide(decision, user.require().username(), clock.instant());
        pairs.save(pair);
        pairs.flush();
        members.renew(seen);
        live.tell(FamilyPaths.TOPIC);
    }
}
