package org.joinder.releases;

/** What became of a received document: a new release, or the one that was there already. */
public record Receipt(ReleaseId release, String title, Match match) {

    public boolean alreadyThere() {
        return match != Match.NEW;
    }

    /** How a received document relates to those before it. */
    public enum Match {
        NEW,
        SAME_DOCUMENT,
        SAME_TEXT
    }
}
