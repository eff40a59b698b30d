package org.joinder.extraction;

import org.joinder.base.SourceText;
import org.joinder.base.Span;
import org.joinder.extraction.citations.CitationContext;
import org.joinder.extraction.citations.CitationFinder;
import org.joinder.extraction.citations.CitationFindings;
import org.joinder.extraction.citations.StatuteMention;
import org.joinder.extraction.fields.FieldFinder;
import org.joinder.extraction.fields.Found;
import org.joinder.extraction.fields.ReleaseFields;
import org.joinder.extraction.fields.Words;
import org.jspecify.annotations.Nullable;

/** Reads a document: text in, everything it says out. Pure, and safe to call from any number of threads. */
public final class Extractor {

    private static final CitationFinder LAW = new CitationFinder();
    private static final int LEAST_BESIDE = 8;

    private Extractor() {}

    /** The office and date are read first, since they decide whose bill {@code S. 897} is and of which Congress. */
    public static Extraction read(SourceText text) {
        var words = Words.of(text);
        var fields = FieldFinder.find(words);
        var law = LAW.find(
                words.text(), words.stops(), new CitationContext(value(fields.office()), value(fields.date())));
        return new Extraction(text, fields, belowMenu(law, fields, text.text()));
    }

    /** An act that only a menu above the headline names is none that the release speaks of. */
    private static CitationFindings belowMenu(CitationFindings law, ReleaseFields fields, String text) {
        var headline = fields.headline();
        int top = headline == null ? 0 : headline.span().start();
        if (law.statutes().isEmpty() || law.statutes().getFirst().span().end() > top) {
            return law;
        }
        var kept = law.statutes().stream()
                .filter(each -> each.cite() != null || lastSpan(each).end() > top || !isMenu(text, each.span()))
                .toList();
        return new CitationFindings(law.citations(), law.bills(), kept);
    }

    private static Span lastSpan(StatuteMention statute) {
        return statute.again().isEmpty() ? statute.span() : statute.again().getLast();
    }

    /** The name is all that stands on its line, but for a mark and an acronym. */
    private static boolean isMenu(String text, Span name) {
        int from = Math.max(0, name.start() - LEAST_BESIDE);
        int past = Math.min(text.length(), name.end() + LEAST_BESIDE * 2);
        boolean opens = from == 0 || text.substring(from, name.start()).indexOf('\n') >= 0;
        return opens
                && (past == text.length() || text.substring(name.end(), past).indexOf('\n') >= 0);
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
