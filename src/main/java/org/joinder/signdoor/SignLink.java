package org.joinder.signdoor;

import java.time.Instant;
import org.joinder.base.Jurisdiction;
import org.joinder.signon.RoundId;
import org.jspecify.annotations.Nullable;

/** A one-time link: for one office in one round, sent to one address; what is known of it is only the hash of its secret. */
public record SignLink(
        long id,
        RoundId round,
        Jurisdiction office,
        String name,
        String address,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable String answer,
        @Nullable Instant endedAt,
        @Nullable String endedWhy) {

    /** How far a link is. */
    public enum Standing {
        LIVE("Open"),
        USED("Used"),
        EXPIRED("Expired"),
        ENDED("Revoked");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The first reason that holds: used, revoked, expired, and only else open. */
    public Standing standing(Instant now) {
        if (usedAt != null) {
            return Standing.USED;
        }
        if (endedAt != null) {
            return Standing.ENDED;
        }
        return now.isAfter(expiresAt) ? Standing.EXPIRED : Standing.LIVE;
    }
}
