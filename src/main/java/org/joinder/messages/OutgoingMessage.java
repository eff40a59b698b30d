package org.joinder.messages;

import org.jspecify.annotations.Nullable;

/** A claimed message as it is handed over. The Message-ID stays the same over all attempts, so that receivers fold copies. */
record OutgoingMessage(
        long id,
        int attempts,
        String messageId,
        String toAddress,
        String toName,
        String subject,
        String text,
        String html,
        @Nullable String secret) {

    String fullText() {
        return withSecret(text);
    }

    String fullHtml() {
        return withSecret(html);
    }

    private String withSecret(String words) {
        return secret == null ? words : words.replace(MessageDraft.SECRET, secret);
    }
}
