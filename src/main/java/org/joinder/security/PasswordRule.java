package org.joinder.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** What a password must be: long enough to resist guessing, and not the sign-in name. No rule on kinds of characters. */
final class PasswordRule {

    private static final int SHORTEST = 12;
    /** The hash reads no further than this. */
    private static final int LONGEST_IN_BYTES = 72;
    /** Letters and digits that are not mistaken for one another when read aloud. */
    private static final String PLAIN = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRule() {}

    static void check(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw AccountRefused.password("Choose a password of at least " + SHORTEST + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw AccountRefused.password("Choose a shorter password, of at most " + LONGEST_IN_BYTES + " characters.");
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)
                || password.codePoints().distinct().count() < 5) {
            throw AccountRefused.password("Choose a password that is harder to guess.");
        }
    }

    /** A password to hand over, such as {@code k7mp-x2vd-9hqt-wb4e}: 79 bits of chance. */
    static String temporary() {
        var password = new StringBuilder();
        for (int at = 0; at < 16; at++) {
            password.append(at > 0 && at % 4 == 0 ? "-" : "").append(PLAIN.charAt(RANDOM.nextInt(PLAIN.length())));
        }
        return password.toString();
    }
}
