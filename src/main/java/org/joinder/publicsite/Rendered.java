package org.joinder.publicsite;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;

/** The bytes of a page as they go out, with the strong ETag that their hash gives. */
record Rendered(byte[] body, MediaType type, String etag) {

    static Rendered of(byte[] body, MediaType type) {
        return new Rendered(body, type, '"' + hash(body).substring(0, 32) + '"');
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
