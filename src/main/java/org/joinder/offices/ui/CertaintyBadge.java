package org.joinder.offices.ui;

import org.joinder.offices.Certainty;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;

/** Shows how sure a fact is. */
final class CertaintyBadge {

    private CertaintyBadge() {}

    static StatusBadge of(Certainty certainty) {
        return new StatusBadge(certainty.words(), certainty == Certainty.CONFIRMED ? Tone.GOOD : Tone.ATTENTION);
    }
}
