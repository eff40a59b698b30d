package org.joinder.documents;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Silences the libraries that read files: what is wrong with a file is told once, as the reason of its refusal. */
final class LibraryLog {

    private LibraryLog() {}

    static void silence(String library) {
        if (LoggerFactory.getLogger(library) instanceof Logger logger) {
            logger.setLevel(Level.OFF);
        }
    }
}
