package org.joinder.extraction.command;

import java.io.IOException;

/** One document to read: its name as the output shows it, and where its bytes come from. */
record Input(String name, Bytes bytes) {

    /** Fetches the bytes when their turn comes, so that a long list costs no memory. */
    interface Bytes {
        byte[] read() throws IOException;
    }
}
