package org.joinder.publicsite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What was found for some words, kind by kind. */
record SearchPage(String words, List<Group> groups) {

    /** How many of a kind are shown; who wants more narrows the words. */
    static final int MOST = 20;

    record Group(String title, String path, List<ListLine> lines, boolean more) {}

    Frame frame() {
        var frame = Frame.of(
                words.isEmpty() ? "Search" : "Search for “" + words + "”",
                "Campaigns, letters, releases, bills, sections, offices and people by name, number and title.",
                "/search");
        return words.isEmpty()
                ? frame
                : frame.unlisted()
                        .also(Alternate.json("/search.json?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
    }

    int found() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
