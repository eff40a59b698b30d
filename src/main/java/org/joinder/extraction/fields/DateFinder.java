package org.joinder.extraction.fields;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day a release is dated: its own line, its dateline, or the first paragraph, in that order. */
final class DateFinder {

    private static final int REACH = 4000;
    private static final int NEAR = 12;
    private static final long FILED_UNDER = Lexicon.group("filedUnder");
    private static final long MARKER = Lexicon.group("marker");
    private static final long WEEKDAY = Lexicon.group("weekday");

    private DateFinder() {}

    static @Nullable Found<LocalDate> find(Layout layout, HeadlineFinder.@Nullable Headline headline) {
        Words words = layout.words;
        Dates.Written dateline = layout.dateline == null ? null : layout.dateline.date();
        Dates.Written line = nearestLine(layout, headline == null ? 0 : headline.firstLine());
        if (line != null) {
            return found(words, line, "date on a line of its own above the text", 0.97);
        }
        if (dateline != null) {
            return found(words, dateline, "date in the dateline", 0.97);
        }
        Dates.Written lead = inLead(words, layout.bodyWord(), layout.leadPast(1));
        if (lead != null) {
            return found(words, lead, "date in the first paragraph", 0.75);
        }
        Dates.Written below = below(layout);
        if (below != null) {
            return found(words, below, "date on a line of its own below the text", 0.7);
        }
        Dates.Written labelled = labelled(layout);
        return labelled == null ? null : found(words, labelled, "date after a label below the text", 0.7);
    }

    private static Dates.@Nullable Written nearestLine(Layout layout, int headline) {
        Words words = layout.words;
        Dates.Written best = null;
        int bestAway = Integer.MAX_VALUE;
        int limit = Math.min(layout.lines.count, Math.max(layout.bodyLine, headline) + 1);
        for (int line = 0; line < limit; line++) {
            int from = layout.lines.first(line);
            int past = layout.lines.past(line);
            if (from == past || (line == layout.bodyLine && past - from > 14)) {
                continue;
            }
            boolean date = HeaderLine.isDate(words, from, past);
            if (!date && line == layout.bodyLine) {
                continue;
            }
            Dates.Written written = date ? inText(words, from, past) : stated(words, from, past);
            int away = Math.abs(line - headline) * 2 + (line < headline ? 1 : 0);
            if (written != null && away < bestAway) {
                best = written;
                bestAway = away;
            }
        }
        return best;
    }

    /** A date that opens a longer line, or that a label on it announces: "News | Date Posted: May 3, 2021". */
    private static Dates.@Nullable Written stated(Words words, int from, int past) {
        Dates.Written first = Dates.at(words, words.in(from, WEEKDAY) ? from + 1 : from);
        int limit = Math.min(past, from + 60);
        for (int word = from; word < limit && first == null; word++) {
            if (words.in(word, FILED_UNDER) && words.isCapital(word) && words.gapHas(word + 1, Gap.COLON)) {
                first = inText(words, word + 1, Math.min(past, word + 4));
            }
        }
        return first;
    }

    private static Dates.@Nullable Written inText(Words words, int from, int past) {
        int limit = Math.min(past, from + 300);
        for (int word = from; word < limit; word++) {
            Dates.Written written = Dates.at(words, word);
            if (written != null) {
                return written;
            }
        }
        return null;
    }

    /** A date in brackets belongs to what is cited. */
    private static Dates.@Nullable Written inLead(Words words, int from, int past) {
        Dates.Written written = inText(words, from, past);
        while (written != null && written.from() > from + NEAR && words.gapHas(written.from(), Gap.LEFT)) {
            written = inText(words, written.past(), past);
        }
        return written;
    }

    /** A line that is a date and nothing else, soon after the first paragraph or at the very end. */
    private static Dates.@Nullable Written below(Layout layout) {
        Words words = layout.words;
        Lines lines = layout.lines;
        for (int line = layout.bodyLine + 1; line < lines.count; line++) {
            int from = lines.first(line);
            int past = lines.past(line);
            boolean near = line < layout.bodyLine + NEAR || line >= lines.count - NEAR;
            if (near && past > from && past - from <= 5 && from < layout.ownPast) {
                Dates.Written written = inText(words, from, past);
                if (written != null && isRestLabels(words, written, from, past)) {
                    return written;
                }
            }
        }
        return null;
    }

    /** "May 3, 2021", "Monday, May 3, 2021", "May 3, 2021 | Press Release". */
    private static boolean isRestLabels(Words words, Dates.Written written, int from, int past) {
        boolean labels = true;
        for (int word = written.past(); word < past; word++) {
            labels &= words.in(word, MARKER) && words.isCapital(word);
        }
        return written.from() - from <= 1 && (labels || written.past() - written.from() + 1 >= past - from);
    }

    private static Dates.@Nullable Written labelled(Layout layout) {
        Words words = layout.words;
        int first = Math.max(0, layout.lines.count - 60);
        for (int line = first; line < layout.lines.count; line++) {
            int from = layout.lines.first(line);
            int past = Math.min(layout.lines.past(line), from + REACH);
            if (past > from && past - from <= 10 && (words.in(from, FILED_UNDER) || words.in(from, MARKER))) {
                Dates.Written written = inText(words, from, past);
                if (written != null) {
                    return written;
                }
            }
        }
        return null;
    }

    private static Found<LocalDate> found(Words words, Dates.Written written, String rule, double sure) {
        return new Found<>(written.date(), words.span(written.from(), written.past()), rule, sure);
    }
}
