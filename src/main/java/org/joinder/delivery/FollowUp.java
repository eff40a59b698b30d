package org.joinder.delivery;

import java.time.LocalDate;

/** What one recipient of a letter did, on which day, and where that was seen. */
public record FollowUp(String recipient, Kind kind, LocalDate on, String note, String source) {

    /** What a recipient did. */
    public enum Kind {
        DELIVERED("The letter was delivered"),
        REPLIED("Replied"),
        COSPONSORED("Cosponsored a bill that does what was asked"),
        VOTED_FOR("Voted for it"),
        VOTED_AGAINST("Voted against it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
