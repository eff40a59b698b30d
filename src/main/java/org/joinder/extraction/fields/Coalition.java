package org.joinder.extraction.fields;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Who acts together, by the release's own count and by its list; the issuing office is among the members. */
public record Coalition(
        @Nullable Found<Integer> claimedOthers,
        @Nullable Found<Integer> claimedTotal,
        List<Member> members,
        List<Jurisdiction> duplicates,
        List<Jurisdiction> leads,
        List<Found<String>> nonStateMembers,
        List<Check> checks) {}
