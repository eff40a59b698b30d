package org.joinder.extraction;

import org.joinder.base.SourceText;
import org.joinder.extraction.citations.CitationContext;
import org.joinder.extraction.citations.CitationFinder;
import org.joinder.extraction.fields.FieldFinder;
import org.joinder.extraction.fields.Found;
import org.joinder.extraction.fields.Words;
import org.jspecify.annotations.Nullable;

/** Reads a document: text in, everything it says out. Pure, and safe to call from any number of threads. */
public final class Extractor {

    private static final CitationFinder LAW = new CitationFinder();

    private Extractor() {}

    /** The office and date are read first, since they decide whose bill {@code S. 897} is and of which Congress. */
    public static Extraction read(SourceText text) {
        var words = Words.of(text);
        var fields = FieldFinder.find(words);
        var law = LAW.find(
                words.text(), words.stops(), new CitationContext(value(fields.office()), value(fields.date())));
        return new Extraction(text, fields, law);
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
