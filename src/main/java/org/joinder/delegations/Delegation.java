package org.joinder.delegations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/** A principal let somebody answer for the office; it stays on record when it is over. */
public record Delegation(
        DelegationId id,
        Jurisdiction office,
        @Nullable String principalSlug,
        String principalName,
        String delegateName,
        String delegateAddress,
        LocalDate starts,
        @Nullable LocalDate ends,
        String note,
        String grantedBy,
        Instant grantedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokedBecause) {

    /** Why a delegation holds or does not. */
    public enum Standing {
        IN_FORCE("In force"),
        NOT_YET("Not yet"),
        ENDED("Ended"),
        REVOKED("Revoked"),
        HOLDER_CHANGED("Ended with the holder");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * How it stands on a day on which that person holds the office ({@code null}: vacant or not recorded). Power to act
     * for another ends with the office of the one who gave it; where our records do not say who holds the office, no
     * change is assumed.
     */
    public Standing standing(LocalDate day, @Nullable String holderSlug) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        if (principalSlug != null && holderSlug != null && !principalSlug.equals(holderSlug)) {
            return Standing.HOLDER_CHANGED;
        }
        if (day.isBefore(starts)) {
            return Standing.NOT_YET;
        }
        return ends != null && day.isAfter(ends) ? Standing.ENDED : Standing.IN_FORCE;
    }

    /** Why nobody answers under it on a day; empty when it is in force. */
    public Optional<String> whyNot(LocalDate day, @Nullable String holderSlug) {
        return switch (standing(day, holderSlug)) {
            case IN_FORCE -> Optional.empty();
            case REVOKED -> Optional.of("The delegation was revoked: " + sentence() + ".");
            case HOLDER_CHANGED ->
                Optional.of("The delegation ended when the office got another holder: " + sentence() + ".");
            case NOT_YET -> Optional.of("The delegation begins " + WrittenDay.of(starts) + ": " + sentence() + ".");
            case ENDED ->
                Optional.of("The delegation ended " + WrittenDay.of(ends == null ? starts : ends) + ": " + sentence()
                        + ".");
        };
    }

    boolean names(String address) {
        return delegateAddress.equals(address.strip().toLowerCase(Locale.ROOT));
    }

    /** "Ana Example for Raúl Torrez". */
    public String sentence() {
        return delegateName + " for " + principalName;
    }
}
