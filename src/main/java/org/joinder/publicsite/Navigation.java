package org.joinder.publicsite;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries at the head of every page. */
final class Navigation {

    static final List<Entry> ENTRIES = List.of(
            new Entry("Campaigns", "/campaigns"),
            new Entry("Letters", "/letters"),
            new Entry("Releases", "/releases"),
            new Entry("Bills", "/bills"),
            new Entry("Sections", "/sections", "/usc", "/law"),
            new Entry("Offices", "/offices", "/people"),
            new Entry("Search", "/search"));

    private Navigation() {}

    record Entry(String words, String path, List<String> alsoUnder) {

        Entry(String words, String path, String... alsoUnder) {
            this(words, path, List.of(alsoUnder));
        }

        /** "page" on the entry's own page, "true" below it, nothing elsewhere. */
        @Nullable
        String current(Frame frame) {
            if (frame.path().equals(path)) {
                return "page";
            }
            return Stream.concat(Stream.of(path), alsoUnder.stream()).anyMatch(frame::isUnder) ? "true" : null;
        }
    }
}
