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
        List<Wording> wordings,
        List<Part> parts,
        List<AskedWords> asks,
        List<RecordLine> namedBy) {

    /** The words as they stood between two days, with where they were read. */
    record Wording(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String heading,
            List<String> text,
            String source) {}

    /** A part of the section under its anchor, such as {@code e-1}. */
    record Part(String anchor, String citation, String name, List<Wording> wordings) {}

    Frame frame() {
        var frame = Frame.withJson(name.isBlank() ? citation : citation + ", " + name, citation + " " + name, path)
                .saying(LinkedData.section(citation, name));
        return path.startsWith("/usc/") ? frame.pictured() : frame;
    }
}
