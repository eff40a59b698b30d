package org.joinder.signon;

import org.joinder.shell.Live;

/** Tells the screens that show one round, and those that show all, that something about it changed. */
final class RoundNews {

    private RoundNews() {}

    static void tell(Live live, RoundId round) {
        live.tell(SignOnPaths.topic(round));
        live.tell(SignOnPaths.ALL_ROUNDS);
    }
}
