package org.joinder.legislation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A committee or subcommittee that has had the bill, and what it did with it. */
public record BillCommittee(
        String code,
        String name,
        @Nullable String chamber,
        @Nullable String type,
        @Nullable String parentCode,
        List<CommitteeActivity> activities) {}
