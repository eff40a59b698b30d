package org.joinder.signon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sign-on rules of associations, by date. A round keeps the rules it was opened under, so that a change here concerns
 * only rounds that are opened afterwards.
 */
@Service
@Transactional(readOnly = true)
public class RuleSetService {

    private final RuleSetRepository ruleSets;

    RuleSetService(RuleSetRepository ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** By association, the latest first. */
    public List<RuleSetRow> list() {
        return ruleSets.findAllByOrderByAssociationAscStartsDesc().stream()
                .map(RuleSet::row)
                .toList();
    }

    /** Those that hold on a day: one an association at most. */
    public List<RuleSetRow> inForce(LocalDate day) {
        return list().stream().filter(each -> each.holdsOn(day)).toList();
    }

    public Optional<RuleSetRow> find(RuleSetId id) {
        return ruleSets.findById(id.value()).map(RuleSet::row);
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public RuleSetId add(RuleSetDraft draft) {
        check(draft, null);
        var added = new RuleSet();
        added.fill(draft);
        return ruleSets.saveAndFlush(added).row().id();
    }

    /** Changes a rule set from the version that was read; one in between is a stale edit. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void change(RuleSetId id, RuleSetDraft draft, long version) {
        check(draft, id);
        var kept = ruleSets.findById(id.value()).orElseThrow(() -> SignOnRefused.because("There is no such rule set."));
        if (kept.row().version() != version) {
            throw new ObjectOptimisticLockingFailureException(RuleSet.class, id.value());
        }
        kept.fill(draft);
        ruleSets.saveAndFlush(kept);
    }

    private void check(RuleSetDraft draft, @Nullable RuleSetId itself) {
        RuleSetCheck.check(draft);
        list().stream()
                .filter(each -> !each.id().equals(itself))
                .filter(each -> each.rules()
                        .association()
                        .equalsIgnoreCase(draft.rules().association().strip()))
                .filter(each -> each.content().overlaps(draft))
                .findFirst()
                .ifPresent(other -> {
                    throw SignOnRefused.because("Rules of “" + other.rules().association()
                            + "” hold from " + other.content().starts()
                            + (other.content().ends() == null
                                    ? " on"
                                    : " to " + other.content().ends())
                            + ". End those first, so that one set holds on each day.");
                });
    }
}
