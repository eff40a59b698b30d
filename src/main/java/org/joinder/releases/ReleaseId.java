package org.joinder.releases;

/** Identifies a press release. */
public record ReleaseId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
