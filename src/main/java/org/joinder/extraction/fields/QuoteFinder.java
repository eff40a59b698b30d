package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** Whole sentences that somebody is quoted with, joined over interruptions and paragraphs, with who says them. */
final class QuoteFinder {

    private static final int LEAST_WORDS = 5;

    private final Layout layout;
    private final Words words;
    private final List<Quoted.Stretch> stretches;
    private final SpeakerReader speakers;
    private final @Nullable Found<String> attorneyGeneral;
    private final List<Quote> found = new ArrayList<>();

    private QuoteFinder(Layout layout, @Nullable Found<String> attorneyGeneral) {
        this.layout = layout;
        this.words = layout.words;
        this.stretches = Quoted.in(layout);
        this.attorneyGeneral = attorneyGeneral;
        this.speakers = new SpeakerReader(layout, attorneyGeneral == null ? null : attorneyGeneral.value());
    }

    static List<Quote> find(Layout layout, @Nullable Found<String> attorneyGeneral, @Nullable Jurisdiction office) {
        return new QuoteFinder(layout, attorneyGeneral).all();
    }

    private List<Quote> all() {
        int at = 0;
        while (at < stretches.size()) {
            Quoted.Stretch first = stretches.get(at);
            int last = paragraphsPast(at);
            String speaker = isWhole(first) ? speaker(first, stretches.get(last)) : null;
            int next = last + 1;
            if (speaker != null) {
                StringBuilder text = new StringBuilder(text(first));
                appendLines(text, at + 1, last);
                next = append(text, last, speaker);
                found.add(new Quote(speaker, text.toString(), new Span(first.start(), first.end())));
            }
            at = next;
        }
        return found;
    }

    /** The last stretch of a quote whose paragraphs each open with a mark and only the last closes. */
    private int paragraphsPast(int at) {
        int last = at;
        while (stretches.get(last).open() && last + 1 < stretches.size() && isNextParagraph(last)) {
            last++;
        }
        return last;
    }

    private boolean isNextParagraph(int at) {
        return stretches.get(at + 1).from() == stretches.get(at).past();
    }

    /** Adds what the speaker goes on to say after the attribution, in this paragraph and those that follow it. */
    private int append(StringBuilder text, int last, String speaker) {
        int at = last + 1;
        int paragraph = paragraphPast(stretches.get(last));
        while (at < stretches.size() && stretches.get(at).from() < paragraph && isResumed(at, speaker)) {
            text.append(' ').append(text(stretches.get(at)));
            int paragraphs = paragraphsPast(at);
            appendLines(text, at + 1, paragraphs);
            at = paragraphs + 1;
        }
        return appendParagraphs(text, at);
    }

    /** Adds paragraphs right below that are quotes and nothing else, each with its own closing mark. */
    private int appendParagraphs(StringBuilder text, int from) {
        int at = from;
        while (at < stretches.size() && stretches.get(at).from() == paragraphPast(stretches.get(at - 1))) {
            int last = paragraphsPast(at);
            Quoted.Stretch first = stretches.get(at);
            if (!isWhole(first) || !isAlone(first, stretches.get(last)) || isAttributed(first, stretches.get(last))) {
                return at;
            }
            appendLines(text, at, last);
            at = last + 1;
        }
        return at;
    }

    private void appendLines(StringBuilder text, int from, int last) {
        for (int at = from; at <= last; at++) {
            text.append("\n").append(text(stretches.get(at)));
        }
    }

    private boolean isAttributed(Quoted.Stretch first, Quoted.Stretch last) {
        return speakers.before(first.from()) != null || speakerAfter(last) != null;
    }

    private @Nullable String speakerAfter(Quoted.Stretch last) {
        return last.past() < words.count ? speakers.after(last.past(), paragraphPast(last), endsInComma(last)) : null;
    }

    private boolean isResumed(int at, String speaker) {
        Quoted.Stretch stretch = stretches.get(at);
        boolean whole = words.isCapital(stretch.from()) || stretch.past() - stretch.from() >= LEAST_WORDS;
        String other = whole ? speakerAfter(stretch) : null;
        return whole && (other == null || other.equals(speaker));
    }

    private int paragraphPast(Quoted.Stretch stretch) {
        int word = Math.min(stretch.past(), words.count - 1);
        return layout.sentences.paragraphPast(layout.sentences.of(Math.max(0, word - 1)), 60);
    }

    private boolean isWhole(Quoted.Stretch stretch) {
        if (stretch.from() < layout.bodyWord() || stretch.past() - stretch.from() < LEAST_WORDS) {
            return false;
        }
        boolean capital = words.isCapital(stretch.from()) || opensWithDigit(stretch.from());
        return capital
                && (opensParagraph(stretch.from())
                        || opensSentence(stretch.from())
                        || words.gapHas(stretch.from(), Gap.COLON | Gap.COMMA));
    }

    private boolean opensWithDigit(int word) {
        char first = words.text[words.start[word]];
        return first >= '0' && first <= '9';
    }

    private boolean opensSentence(int word) {
        int sentence = layout.sentences.of(word);
        return layout.sentences.first(sentence) == word;
    }

    private @Nullable String speaker(Quoted.Stretch first, Quoted.Stretch last) {
        String after = speakerAfter(last);
        if (after != null) {
            return after;
        }
        String before = speakers.before(first.from());
        if (before != null || !isAlone(first, last)) {
            return before;
        }
        return attorneyGeneral != null && first.from() == layout.bodyWord()
                ? "Attorney General " + attorneyGeneral.value()
                : null;
    }

    /** The quote is its paragraph, and nothing else stands there. */
    private boolean isAlone(Quoted.Stretch first, Quoted.Stretch last) {
        return opensParagraph(first.from()) && (last.past() >= words.count || opensParagraph(last.past()));
    }

    private boolean opensParagraph(int word) {
        int sentence = layout.sentences.of(word);
        return word == layout.bodyWord()
                || layout.sentences.first(sentence) == word && layout.sentences.opensParagraph(sentence);
    }

    private boolean endsInComma(Quoted.Stretch stretch) {
        int at = stretch.end() - 1;
        return at > 0 && (words.text[at] == ',' || words.text[at] == '\u2019' && words.text[at - 1] == ',');
    }

    private String text(Quoted.Stretch stretch) {
        return Plain.line(words.text, stretch.start(), stretch.end());
    }
}
