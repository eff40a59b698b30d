package org.joinder.publicsite.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A feed to be written: the addresses are full, and what is latest comes first. */
public record Feed(String title, String subtitle, String page, String self, List<Entry> entries) {

    private static final Instant BEFORE_ALL = Instant.parse("1970-01-01T00:00:00Z");
    private static final int MOST = 50;

    /** One entry; several may lead to the same page. */
    public record Entry(String title, String page, LocalDate date, String summary) {

        /** An address that stays the same as long as the entry does, though nothing need stand there. */
        String identity() {
            var text = title + "\n" + date;
            return page + "#" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The feed of the latest of these entries. */
    public static Feed ofLatest(String title, String subtitle, String page, String self, List<Entry> entries) {
        var latest = entries.stream()
                .sorted(Comparator.comparing(Entry::date).reversed())
                .limit(MOST)
                .toList();
        return new Feed(title, subtitle, page, self, latest);
    }

    Instant updated() {
        return entries.stream()
                .map(entry -> Moments.startOf(entry.date()))
                .max(Comparator.naturalOrder())
                .orElse(BEFORE_ALL);
    }
}
