package org.joinder.publicsite.wire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the bytes of a page may be compressed, what is preferred first. */
enum Encoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    /** Whether a client that sends this {@code Accept-Encoding} takes it; by RFC 9110 12.5.3, a weight of nought refuses. */
    boolean isAcceptedBy(@Nullable String header) {
        if (header == null) {
            return this == IDENTITY;
        }
        boolean any = false;
        for (var each : header.toLowerCase(Locale.ROOT).split(",")) {
            var parts = each.split(";");
            var name = parts[0].strip();
            boolean refused = parts.length > 1 && parts[1].strip().matches("q=0(\\.0*)?");
            if (name.equals(token)) {
                return !refused;
            }
            any |= name.equals("*") && !refused;
        }
        return any || this == IDENTITY;
    }
}
