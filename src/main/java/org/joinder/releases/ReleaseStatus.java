package org.joinder.releases;

/** Where a release stands. */
public enum ReleaseStatus {
    RECEIVED("Received"),
    PUBLISHED("Published"),
    WITHDRAWN("Withdrawn");

    private final String label;

    ReleaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean canBecome(ReleaseStatus next) {
        return switch (this) {
            case RECEIVED -> next != RECEIVED;
            case PUBLISHED -> next == WITHDRAWN;
            case WITHDRAWN -> next == PUBLISHED;
        };
    }
}
