package org.joinder.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox. Any number of nodes may run it at once: each message is claimed by one of them, in a statement of
 * its own, before it is handed over, and nobody takes it a second time. What a dead node left is given up after a while.
 */
@Component
class MessageSender {

    /** Longer than all time-outs of a handover together, so that a slow node is not taken for a dead one. */
    static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(5);

    static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(MessageSender.class);

    private final MessageStore store;
    private final MailCarrier carrier;
    private final Clock clock;

    MessageSender(MessageStore store, MailCarrier carrier, Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Hands over all that is due, and tells how many messages it took up. */
    int sendDue() {
        int lost = store.giveUpOnClaimsBefore(clock.instant().minus(GIVEN_UP_AFTER))
                .size();
        if (lost > 0) {
            log.warn("{} messages may or may not have been sent; the delivery log asks for a decision", lost);
        }
        int taken = 0;
        while (sendOne()) {
            taken++;
        }
        return taken;
    }

    private boolean sendOne() {
        var claim = UUID.randomUUID();
        var next = store.claim(claim);
        next.ifPresent(message -> finish(message, claim, carrier.carry(message)));
        return next.isPresent();
    }

    private void finish(OutgoingMessage message, UUID claim, Handover handover) {
        var now = clock.instant();
        var state = stateAfter(handover.kind(), message.attempts());
        var again = state == MessageState.WAITING ? now.plus(pause(message.attempts())) : now;
        store.finish(message.id(), claim, state, again, handover.note());
    }

    static MessageState stateAfter(Handover.Kind kind, int attempts) {
        return switch (kind) {
            case TAKEN -> MessageState.SENT;
            case KEPT -> MessageState.KEPT;
            case REFUSED -> MessageState.REFUSED;
            case UNKNOWN -> MessageState.UNKNOWN;
            case NOT_YET -> attempts < MOST_ATTEMPTS ? MessageState.WAITING : MessageState.REFUSED;
        };
    }

    /** One minute after the first try, then twice as long each time. */
    static Duration pause(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_ATTEMPTS));
    }
}
