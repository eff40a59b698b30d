package org.joinder.families;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joinder.releases.ReleaseId;
import org.joinder.security.CurrentUser;
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
    private final CurrentUser user;
    private final Clock clock;

    FamilyService(PairRepository pairs, CurrentUser user, Clock clock) {
        this.pairs = pairs;
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

    /** The families: releases that confirmed pairs connect, each family in the order its releases came in. */
    @PreAuthorize(STAFF)
    @Transactional(readOnly = true)
    public List<List<ReleaseId>> families() {
        List<Set<Long>> families = new ArrayList<>();
        for (PairRow pair : decided(PairState.CONFIRMED)) {
            Set<Long> joined =
                    new TreeSet<>(List.of(pair.first().value(), pair.second().value()));
            List<Set<Long>> touching = families.stream()
                    .filter(family -> !Collections.disjoint(family, joined))
                    .toList();
            touching.forEach(joined::addAll);
            families.removeAll(touching);
            families.add(joined);
        }
        return families.stream()
                .map(family -> family.stream().map(ReleaseId::new).toList())
                .toList();
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
        ReleasePair pair = pairs.findById(seen.id())
                .filter(each -> each.isAt(seen.version()))
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(ReleasePair.class, seen.id()));
        pair.decide(decision, user.require().username(), clock.instant());
        pairs.save(pair);
        pairs.flush();
    }
}
