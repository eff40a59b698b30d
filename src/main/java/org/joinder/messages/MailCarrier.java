package org.joinder.messages;

/** Hands one message to whatever carries it. Never throws for what a mail server may say or do. */
interface MailCarrier {

    Handover carry(OutgoingMessage message);
}
