package org.joinder.messages;

/** How handing a message to the mail server ended. */
record Handover(Kind kind, String note) {

    enum Kind {
        /** The server took it. */
        TAKEN,
        /** There is no server: it stays in the log. */
        KEPT,
        /** The server will never take it. */
        REFUSED,
        /** It certainly did not leave; another try is safe. */
        NOT_YET,
        /** The line broke while it was handed over. */
        UNKNOWN
    }
}
