package org.joinder.coalitions;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.Chosen;
import org.jspecify.annotations.Nullable;

/** What is recorded of an office today, as far as an expression can ask for it; {@code null} is not recorded. */
public record OfficeFacts(
        Jurisdiction office,
        @Nullable String holder,
        @Nullable String party,
        @Nullable Chosen chosen,
        boolean member,
        @Nullable LocalDate since) {}
