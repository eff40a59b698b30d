package org.joinder.messages;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * A message to one address, ready to go. The key says what it is ("invitation, round 7, NM, …"): posting the same key
 * again posts nothing. {@code about} is the workspace path of the record it concerns. Where text and HTML contain
 * {@link #SECRET}, the secret is put in at the moment of sending; the log never shows it once the message left.
 */
public record MessageDraft(
        String key,
        String kind,
        String about,
        @Nullable Jurisdiction office,
        String toAddress,
        String toName,
        String subject,
        String text,
        String html,
        @Nullable String secret) {

    /** Stands where the secret part of an address goes. */
    public static final String SECRET = "{secret}";
}
