package org.joinder.extraction.fields;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A cut text with its sentences, its jurisdictions, and the line where the release proper begins below its header. */
final class Layout {

    private static final int HEADER_REACH = 600;

    /** So many words in small letters make a sentence, however many names stand among them. */
    private static final int FULL_SENTENCE = 12;

    /** So many words of one paragraph are prose, wherever its line or its page ends. */
    private static final int LONGEST_HEADLINE = 60;

    private static final long SMALL = Lexicon.group("small");
    /** Percent of the usual width: letters differ in width, so a full line may count fewer of them. */
    private static final int ROOM = 97;

    private static final int NARROWEST = 40;

    /** So many lines of notices may stand above a release on its page. */
    private static final int NOTICES = 40;

    private static final int RELEASE = Lexicon.id("release");
    private static final WordSet RELATED = WordSet.of("related");
    private static final long NEWS = Lexicon.group("marker");
    private static final WordSet POSTS = WordSet.of("posts");
    private static final long SITE_NOTICE = Lexicon.group("siteNotice");

    final Words words;
    final Lines lines;
    final Sentences sentences;
    final Mentions mentions;
    final int bodyLine;
    final @Nullable Dateline dateline;

    /** Where the header begins: above it a page may speak of other things. */
    final int headerLine;

    /** Where links to other releases begin: what stands below is not of this one. */
    final int ownPast;

    final boolean allApart;
    private final int wrapWidth;

    /** What {@link #leadPast} told for each number of paragraphs, since many rules ask; -1 where none did. */
    private final int[] leads = {-1, -1, -1, -1};

    Layout(Words words) {
        this.words = words;
        this.lines = words.lines;
        this.sentences = new Sentences(words);
        this.mentions = Mentions.in(words);
        Dateline found = null;
        int prose = -1;
        int limit = Math.min(lines.count, HEADER_REACH);
        for (int line = 0; line < limit && found == null && (prose < 0 || line < prose + 12); line++) {
            if (lines.isEmpty(line)) {
                continue;
            }
            Dateline dateline = Dateline.at(words, lines.first(line));
            if (dateline != null && runsOn(line, dateline.past()) && !isAbove(line, dateline)) {
                found = dateline;
                prose = prose < 0 || isDeck(prose, line) ? line : prose;
            } else if (prose < 0 && isProse(line)) {
                prose = line;
            }
        }
        this.headerLine = found == null && prose >= 0 ? markedBelow(prose) : 0;
        if (headerLine > 0) {
            prose = datelineBelow(headerLine);
            found = Dateline.at(words, lines.first(prose));
        }
        this.dateline = found;
        this.bodyLine = prose < 0 ? Math.min(lines.count, HEADER_REACH) : prose;
        this.ownPast = relatedWord();
        this.allApart = lines.allApart();
        this.wrapWidth = widthOfLines();
    }

    /** The line of "Press Release" with a dateline below, where a page speaks of other things above; or 0. */
    private int markedBelow(int prose) {
        int limit = Math.min(lines.count, prose + NOTICES);
        for (int line = prose + 1; line < limit; line++) {
            int past = lines.past(line);
            boolean marked = !lines.isEmpty(line)
                    && lines.words(line) <= 4
                    && words.is(past - 1, RELEASE)
                    && HeaderLine.isMarker(words, lines.first(line), past);
            if (marked) {
                return datelineBelow(line) < 0 ? 0 : line;
            }
        }
        return 0;
    }

    private int datelineBelow(int marker) {
        int limit = Math.min(lines.count, marker + NOTICES);
        for (int line = marker + 1; line < limit; line++) {
            Dateline below = lines.words(line) > 8 ? Dateline.at(words, lines.first(line)) : null;
            if (below != null && runsOn(line, below.past())) {
                return line;
            }
        }
        return -1;
    }

    /** The first word of the release proper, after the dateline. */
    int bodyWord() {
        if (dateline != null && dateline.from() == lines.first(Math.min(bodyLine, lines.count))) {
            return dateline.past();
        }
        return bodyLine < lines.count ? lines.first(bodyLine) : words.count;
    }

    /** Whether the first word of the next line would not have found room on this one, in a text wrapped at a width. */
    boolean isFilled(int line) {
        if (!sentences.hardWrapped || wrapWidth < NARROWEST || line + 1 >= lines.count || lines.isEmpty(line + 1)) {
            return false;
        }
        int next = lines.first(line + 1);
        int used = words.end[lines.past(line) - 1] - words.start[lines.first(line)];
        return (used + 1 + words.length(next)) * 100 > wrapWidth * ROOM;
    }

    /** How long the lines are that run on over a hard wrap: the median of those followed by another. */
    private int widthOfLines() {
        int[] lengths = new int[Math.min(lines.count, HEADER_REACH)];
        int found = 0;
        for (int line = bodyLine; line < lines.count - 1 && found < lengths.length; line++) {
            if (!lines.isEmpty(line) && !lines.isEmpty(line + 1)) {
                lengths[found++] = words.end[lines.past(line) - 1] - words.start[lines.first(line)];
            }
        }
        Arrays.sort(lengths, 0, found);
        return found < 3 ? 0 : lengths[found / 2];
    }

    /** The word where a list of other releases begins below this one, or the end of the text. */
    private int relatedWord() {
        for (int line = bodyLine + 1; line < lines.count; line++) {
            int from = lines.first(line);
            int size = lines.words(line);
            if (size >= 2
                    && size <= 4
                    && words.in(from, RELATED)
                    && (words.in(from + 1, NEWS) || words.in(from + 1, POSTS))
                    && words.isCapital(from)) {
                return from;
            }
        }
        return words.count;
    }

    /** The word just past the first so many paragraphs of the release proper, three at most. */
    int leadPast(int paragraphs) {
        if (leads[paragraphs] < 0) {
            leads[paragraphs] = readLeadPast(paragraphs);
        }
        return leads[paragraphs];
    }

    private int readLeadPast(int paragraphs) {
        int from = bodyWord();
        if (from >= words.count) {
            return words.count;
        }
        int sentence = sentences.of(from);
        int past = from;
        int wanted = lines.restored ? 2 * paragraphs : paragraphs;
        for (int i = 0; i < wanted && past < words.count; i++) {
            past = sentences.paragraphPast(sentence, 30);
            if (past - from < 12) {
                i--;
            }
            sentence = past < words.count ? sentences.of(past) : sentence;
        }
        return Math.min(past, from + 900);
    }

    private boolean runsOn(int line, int past) {
        int end = lines.past(line);
        return end - past >= 8
                || (line + 1 < lines.count && !lines.isEmpty(line + 1) && end - past + lines.words(line + 1) >= 8);
    }

    /** A line right above the dateline's own, which is a headline without an empty line below it. */
    private boolean isAbove(int line, Dateline dateline) {
        return dateline.past() > lines.past(line)
                && !lines.isEmpty(line + 1)
                && Dateline.at(words, lines.first(line + 1)) != null;
    }

    /** Prose above a dateline is a summary when the dateline follows soon. */
    private boolean isDeck(int prose, int dateline) {
        return dateline - prose <= 8;
    }

    private boolean isProse(int line) {
        int from = lines.first(line);
        int past = lines.past(line);
        int last = line;
        while (sentences.hardWrapped
                && last + 1 < lines.count
                && !lines.isEmpty(last + 1)
                && past - from < LONGEST_HEADLINE) {
            past = lines.past(++last);
        }
        int length = past - from;
        boolean ended = length >= LONGEST_HEADLINE || words.gapHas(past, Gap.STOP | Gap.COLON);
        if (length < 10 || !ended || hasNotice(from, past) || HeaderLine.isCaption(words, from, past)) {
            return false;
        }
        int small = 0;
        int lower = 0;
        int capital = 0;
        int limit = Math.min(past, from + 60);
        for (int word = from + 1; word < limit; word++) {
            small += words.in(word, SMALL) ? 1 : 0;
            capital += words.isCapital(word) ? 1 : 0;
            lower += words.isCapital(word) ? 0 : 1;
        }
        boolean quoted = words.gapHas(from, Gap.OPENING | Gap.STRAIGHT) && words.gapHas(past, Gap.STOP);
        return (small >= 2 || quoted) && (capital * 2 < limit - from || lower >= FULL_SENTENCE);
    }

    private boolean hasNotice(int from, int past) {
        for (int word = from; word < Math.min(past, from + 40); word++) {
            if (words.in(word, SITE_NOTICE)) {
                return true;
            }
        }
        return false;
    }
}
