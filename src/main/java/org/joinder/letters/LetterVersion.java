package org.joinder.letters;

import java.time.Instant;
import java.util.List;

/** One wording of a letter, numbered from 1: what a signer reads, who wrote it when, and what kind of change it was. */
public record LetterVersion(
        int number,
        String subject,
        List<Recipient> recipients,
        List<Ask> asks,
        String text,
        TextChange change,
        String note,
        String savedBy,
        Instant savedAt) {

    /** All words that a signature stands under, as one text: two of them can be set side by side. */
    public String wording() {
        var words = new StringBuilder(subject).append("\n\n");
        recipients.forEach(to -> words.append("To: ")
                .append(String.join(", ", to.name(), to.role().words(), to.body()))
                .append('\n'));
        asks.forEach(ask -> words.append("\nAsk: ")
                .append(ask.section().citation())
                .append(": ")
                .append(ask.instruction())
                .append(ask.words() == null ? "" : "\n“" + ask.words() + "”")
                .append('\n'));
        return words.append('\n').append(text.strip()).toString();
    }

    boolean says(LetterDraft draft) {
        return subject.equals(draft.subject().strip())
                && recipients.equals(draft.recipients())
                && asks.equals(draft.asks())
                && text.equals(draft.text());
    }
}
