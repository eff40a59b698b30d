package org.joinder.shell;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what went wrong to the log under a number that the person is shown in its stead. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** Logs the failure; returns the reference number by which it is found there. */
    public static String record(Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("unexpected failure, reference {}", reference, failure);
        return reference;
    }
}
