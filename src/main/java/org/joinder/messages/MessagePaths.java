package org.joinder.messages;

/** Where the delivery log is found in the workspace. */
public final class MessagePaths {

    public static final String LIST = "messages";
    public static final String ONE = "messages/:id([0-9]+)";

    private MessagePaths() {}

    public static String one(MessageId id) {
        return LIST + "/" + id.value();
    }
}
