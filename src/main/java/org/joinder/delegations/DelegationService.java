package org.joinder.delegations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.OfficeService;
import org.joinder.security.CurrentUser;
import org.joinder.security.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives, revokes and tells delegations. An office sees and changes its own; staff may for any, with their name on it. */
// Congress has delegations of its own, and a service of that name.
@Service("officeDelegationService")
@Transactional
@PreAuthorize("hasAnyRole('OFFICE','STAFF','ADMIN')")
public class DelegationService {

    private final DelegationStore store;
    private final OfficeService offices;
    private final CurrentUser user;
    private final Clock clock;

    DelegationService(DelegationStore store, OfficeService offices, CurrentUser user, Clock clock) {
        this.store = store;
        this.offices = offices;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Lets the person answer for the principal. Where our records say who holds the office, that is the principal;
     * elsewhere the name that was filled in.
     */
    public DelegationId grant(DelegationDraft asked) {
        requireOwn(asked.office());
        var draft = checked(asked);
        var holder = offices.find(draft.office(), LocalDate.now(clock));
        var recorded = holder.holderName();
        var principal = recorded == null ? draft.principalName() : recorded;
        if (principal.isBlank()) {
            throw DelegationRefused.because("Fill in the attorney general who delegates.");
        }
        try {
            return store.add(
                    draft, holder.holderSlug(), principal, user.require().username(), clock.instant());
        } catch (DuplicateKeyException twice) {
            throw DelegationRefused.because(
                    draft.delegateAddress() + " has a delegation of this office already. Revoke it first.");
        }
    }

    /** Ends a delegation at once; answers given under it before stay. */
    public void revoke(DelegationId id, String because) {
        var known = store.find(id).orElseThrow(() -> DelegationRefused.because("There is no such delegation."));
        requireOwn(known.office());
        if (because.isBlank()) {
            throw DelegationRefused.because("Say why the delegation is revoked.");
        }
        if (!store.revoke(id, because.strip(), user.require().username(), clock.instant())) {
            throw DelegationRefused.because("This delegation was revoked before.");
        }
    }

    /** Those the person may see: of their own office, or for staff of every office. */
    @Transactional(readOnly = true)
    public List<Delegation> list() {
        var actor = user.require();
        if (actor.has(Role.STAFF) || actor.has(Role.ADMIN)) {
            return store.all();
        }
        var office = actor.office();
        return office == null ? List.of() : store.of(office);
    }

    /** Why that delegation does not let this address answer for the office on that day; empty when it does. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(DelegationId id, Jurisdiction office, String address, LocalDate day) {
        requireOwn(office);
        var known = store.find(id).filter(each -> each.office() == office && each.names(address));
        return known.isEmpty()
                ? Optional.of("There is no such delegation for this office and this address.")
                : known.get().whyNot(day, offices.find(office, day).holderSlug());
    }

    @Transactional(readOnly = true)
    public Optional<Delegation> find(DelegationId id) {
        return store.find(id).filter(each -> {
            requireOwn(each.office());
            return true;
        });
    }

    /** The delegation under which this address may answer for the office today, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Delegation> inForce(Jurisdiction office, String address) {
        return inForce(office, address, LocalDate.now(clock));
    }

    /** The delegation under which this address may answer for the office on that day, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Delegation> inForce(Jurisdiction office, String address, LocalDate day) {
        requireOwn(office);
        var holder = offices.find(office, day).holderSlug();
        return store.of(office).stream()
                .filter(each -> each.names(address))
                .filter(each -> each.standing(day, holder) == Delegation.Standing.IN_FORCE)
                .findFirst();
    }

    /** How it stands today. */
    @Transactional(readOnly = true)
    public Delegation.Standing standing(Delegation delegation) {
        var today = LocalDate.now(clock);
        return delegation.standing(
                today, offices.find(delegation.office(), today).holderSlug());
    }

    private void requireOwn(Jurisdiction office) {
        var actor = user.require();
        if (!actor.has(Role.STAFF) && !actor.has(Role.ADMIN) && actor.office() != office) {
            throw new AccessDeniedException("another office's delegations");
        }
    }

    private static DelegationDraft checked(DelegationDraft draft) {
        var address = draft.delegateAddress().strip().toLowerCase(Locale.ROOT);
        if (draft.delegateName().isBlank()) {
            throw DelegationRefused.because("Say who may answer: fill in the name.");
        }
        if (!address.matches("[^@\\s]+@[^@\\s]+")) {
            throw DelegationRefused.because("Fill in the person's e-mail address.");
        }
        if (draft.ends() != null && draft.ends().isBefore(draft.starts())) {
            throw DelegationRefused.because("The last day is before the first.");
        }
        return new DelegationDraft(
                draft.office(),
                draft.principalName().strip(),
                draft.delegateName().strip(),
                address,
                draft.starts(),
                draft.ends(),
                draft.note().strip());
    }
}
