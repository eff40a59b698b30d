package org.joinder.delegations;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A delegation as it is granted: by which principal, to whom, and from when until when, both days included. */
public record DelegationDraft(
        Jurisdiction office,
        String principalName,
        String delegateName,
        String delegateAddress,
        LocalDate starts,
        @Nullable LocalDate ends,
        String note) {}
