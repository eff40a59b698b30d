package org.joinder.messages;

/** Where no mail server is named: the message stays in the delivery log, and nobody is told that it went out. */
class LogCarrier implements MailCarrier {

    @Override
    public Handover carry(OutgoingMessage message) {
        return new Handover(Handover.Kind.KEPT, "No mail server is set up, so it was not sent");
    }
}
