package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of the United States Code: its words, what was asked of it, and the published records that name it. */
record SectionPage(
        String path,
        String citation,
        String name,
        List<String> popularNames,
        LocalDate asOf,
        @Nullable String status,
        List<Line> lines,
        List<String> sources,
        List<Earlier> earlier,
        List<Part> unread,
        boolean isPartial,
        @Nullable String official,
        List<String> moves,
        List<BillFacts.Tag> tags,
        List<AskedWords> asks,
        List<RecordLine> namedBy) {

    /** A provision as it reads now, under its anchor such as {@code e-1}; how deep it lies below the section. */
    record Line(
            String anchor,
            int depth,
            @Nullable String num,
            @Nullable String heading,
            String text) {}

    /** Words that are in force no longer. */
    record Earlier(String citation, LocalDate from, LocalDate until, String text, String source) {}

    /** A part that published records name and whose words are not loaded. */
    record Part(String anchor, String citation, String name) {}

    Frame frame() {
        var frame = Frame.withJson(name.isBlank() ? citation : citation + ", " + name, citation + " " + name, path)
                .saying(LinkedData.section(citation, name));
        return path.startsWith("/usc/") ? frame.pictured() : frame;
    }
}
