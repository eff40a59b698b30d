package org.joinder.imports;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that is asked again and again for what is new, a page at a time. */
interface Feed {

    String name();

    ImportKind kind();

    /** What is missing for it to be asked, in a sentence; empty when it is on. */
    Optional<String> off();

    /** The next page after a position; the first position is empty. */
    Page next(Position position, FeedClient client);

    /** How far a source was read, and what it said of the state of its list then. */
    record Position(
            String place, @Nullable String etag, @Nullable String lastModified) {}

    /** Files to take in, where to go on once they are stored, and whether there is more at once. */
    record Page(Map<String, byte[]> files, Position next, boolean more) {}
}
