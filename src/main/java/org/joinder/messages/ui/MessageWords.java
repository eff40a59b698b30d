package org.joinder.messages.ui;

import org.joinder.messages.MessageState;
import org.joinder.shell.StatusBadge;
import org.joinder.shell.StatusBadge.Tone;

/** States of messages as people see them. */
final class MessageWords {

    private MessageWords() {}

    static StatusBadge badge(MessageState state) {
        return new StatusBadge(state.words(), tone(state));
    }

    private static Tone tone(MessageState state) {
        return switch (state) {
            case WAITING, CANCELLED, KEPT -> Tone.NEUTRAL;
            case SENDING -> Tone.ACTIVE;
            case SENT -> Tone.GOOD;
            case UNKNOWN -> Tone.ATTENTION;
            case REFUSED -> Tone.BAD;
        };
    }
}
