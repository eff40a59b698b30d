package org.joinder.legislation;

/** A provision in a list. */
public record StatuteRow(StatuteId id, String name, boolean loaded) {

    public String citation() {
        return id.citation();
    }
}
