package org.joinder.messages;

import org.joinder.base.Refused;

/** A message that cannot be posted, or a decision on one that comes too late; the message says why in the person's words. */
public class MessageRefused extends Refused {

    private MessageRefused(String message) {
        super(message);
    }

    static MessageRefused address(String address) {
        return new MessageRefused("“" + address + "” is not an e-mail address.");
    }

    static MessageRefused move(MessageState from, MessageState to) {
        return new MessageRefused("A message that is “" + from.words() + "” cannot become “" + to.words() + "”.");
    }

    static MessageRefused gone(MessageId id) {
        return new MessageRefused("There is no message " + id.value() + ".");
    }
}
