package org.joinder.delivery;

import java.time.Instant;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * What a signer may tell the press about a letter. Before the embargo ends only the letter's name and the moment are
 * there, and nothing of the rest is anywhere to be had.
 */
public record PressKit(
        LetterId letter,
        String subject,
        Jurisdiction office,
        @Nullable Instant unlocksAt,
        @Nullable Content content) {

    /** The kit itself: the phrase with the right number, the count, to whom the letter went, and its file. */
    public record Content(String phrase, String count, List<String> recipients, boolean hasFile) {}
}
