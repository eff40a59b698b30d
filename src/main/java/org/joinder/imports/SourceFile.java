package org.joinder.imports;

import java.io.IOException;
import java.io.InputStream;

/** One file to take in, from a folder or out of an archive; opened when its turn comes. */
record SourceFile(String name, long size, Opening opening) {

    /** The most one document of bills may hold; the largest known is a fourteenth of it. */
    static final int MAX_DOCUMENT = 64 * 1024 * 1024;

    interface Opening {
        InputStream open() throws IOException;
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    /** The whole file; refused when it is empty or larger than a document may be, whatever size it claims. */
    byte[] bytes() {
        if (size > MAX_DOCUMENT) {
            throw tooLarge();
        }
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(MAX_DOCUMENT + 1);
            if (bytes.length > MAX_DOCUMENT) {
                throw tooLarge();
            }
            if (bytes.length == 0) {
                throw RefusedDocument.of("is empty");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw RefusedDocument.of("cannot be read: " + unreadable.getMessage());
        }
    }

    private static RefusedDocument tooLarge() {
        return RefusedDocument.of("is larger than " + MAX_DOCUMENT / 1024 / 1024 + " MB");
    }
}
