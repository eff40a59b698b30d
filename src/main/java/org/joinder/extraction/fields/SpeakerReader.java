package org.joinder.extraction.fields;

import org.jspecify.annotations.Nullable;

/** Reads who says a quote, from the words after its closing mark or before its opening one. */
final class SpeakerReader {

    private static final long CONNECTOR = Lexicon.group("connector");
    private static final long SPEECH = Lexicon.group("speech");
    private static final long GROUP = Lexicon.group("quoteGroup");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");
    private static final int AG = Lexicon.id("ag");
    private static final int ACCORDING = Lexicon.id("according");
    private static final int HE = Lexicon.id("he");
    private static final int SHE = Lexicon.id("she");
    private static final int THEY = Lexicon.id("they");
    private static final int THAT = Lexicon.id("that");
    private static final int REACH = 40;

    /** Who "is urged" says nothing. */
    private static final WordSet PASSIVE = WordSet.of("passive");

    private final Layout layout;
    private final Words words;
    private final @Nullable String attorneyGeneral;
    private final StatementSpeaker statements;

    SpeakerReader(Layout layout, @Nullable String attorneyGeneral) {
        this.layout = layout;
        this.words = layout.words;
        this.attorneyGeneral = attorneyGeneral;
        this.statements = new StatementSpeaker(layout, this, attorneyGeneral);
    }

    /** The speaker named after the quote, in what is left of the sentence. */
    @Nullable
    String after(int mark, int paragraphPast, boolean comma) {
        int from = FootnoteDigits.isNote(words, mark) && mark + 1 < words.count ? mark + 1 : mark;
        if (words.gapHas(from, Gap.DASH | Gap.HYPHEN)) {
            return signed(from);
        }
        int past = sentencePast(from, paragraphPast);
        if (words.is(from, ACCORDING)) {
            return past - from > 2 ? subject(from + 1, past, past) : null;
        }
        int verb = verb(from, past);
        if (verb < 0 || !comma && tells(from, verb)) {
            return null;
        }
        boolean verbFirst = verb - from <= 1 && verb + 1 < past && !isPronoun(from);
        return verbFirst && verb == from ? inverted(verb + 1, past) : subject(from, verb, past);
    }

    /** A dash and a name, and nothing after it: "… – Attorney General Jo Lee". */
    private @Nullable String signed(int from) {
        int past = from;
        while (past < words.count && past - from < 9 && (past == from || !words.gapHas(past, Gap.LINE | Gap.QUOTE))) {
            if (!words.isCapital(past) && !words.in(past, CONNECTOR)) {
                return null;
            }
            past++;
        }
        boolean whole = past == words.count || words.gapHas(past, Gap.LINE);
        return whole && past - from >= 2 ? subject(from, past, past) : null;
    }

    private int sentencePast(int from, int paragraphPast) {
        int past = from + 1;
        int limit = Math.min(Math.min(words.count, paragraphPast), from + REACH);
        while (past < limit && !words.gapHas(past, Gap.QUOTE) && !opensSentence(past)) {
            past++;
        }
        return past;
    }

    private boolean opensSentence(int word) {
        return layout.sentences.first(layout.sentences.of(word)) == word;
    }

    private int verb(int from, int past) {
        for (int word = from; word < past; word++) {
            if (words.in(word, SPEECH) && !words.isCapital(word) && !words.in(word - 1, PASSIVE)) {
                return word;
            }
        }
        return -1;
    }

    /** "In their letter, they state that …" tells something new, and says nothing of the quote before it. */
    private boolean tells(int from, int verb) {
        for (int word = from; word <= verb + 1; word++) {
            if (words.is(word, THAT)) {
                return true;
            }
        }
        return false;
    }

    boolean isPronoun(int word) {
        return words.is(word, HE) || words.is(word, SHE) || words.is(word, THEY);
    }

    /** "said Senator Scott Wiener", "said Eric Pickard, Deputy District Attorney with …". */
    private @Nullable String inverted(int from, int past) {
        int end = from;
        while (end < past
                && !words.gapHas(end + 1, Gap.COMMA | Gap.ASKING | Gap.SEMICOLON | Gap.DASH | Gap.LEFT)
                && !opensSentence(end + 1)
                && end + 1 < past) {
            end++;
        }
        end = Math.min(past, end + 1);
        String plain = known(from, Math.min(past, end + 8), end);
        if (plain != null) {
            return plain;
        }
        String known = surname(from, namePast(from, end));
        return known != null ? known : PersonName.read(words, from, end, past);
    }

    private int namePast(int from, int end) {
        int past = from;
        while (past < end && words.isCapital(past)) {
            past++;
        }
        return past;
    }

    /** "Attorney General Balderas said", "the coalition writes in the brief". */
    private @Nullable String subject(int from, int verb, int past) {
        String known = known(from, past, verb);
        if (known != null) {
            return known;
        }
        int start = from;
        while (start < verb && !words.isCapital(start)) {
            start++;
        }
        return start < verb ? PersonName.read(words, start, verb, verb) : null;
    }

    /** The attorney general, the group, or the document they wrote; null when it is somebody else. */
    private @Nullable String known(int from, int past, int subjectPast) {
        boolean group = false;
        boolean holder = false;
        for (int word = from; word < subjectPast; word++) {
            group |= words.in(word, GROUP);
            holder |= words.is(word, ATTORNEY) || words.is(word, AG);
        }
        int document = QuotedDocument.in(words, from, past);
        if (group) {
            return QuotedDocument.ofGroup(words, document);
        }
        if (document >= 0 && document < subjectPast && !holder) {
            return QuotedDocument.name(words, document);
        }
        if (isPronoun(from)) {
            return attorneyGeneral == null ? null : "Attorney General " + attorneyGeneral;
        }
        return holder ? holder(from, subjectPast) : surname(from, subjectPast);
    }

    @Nullable
    String holder(int from, int past) {
        for (int word = from; word < past; word++) {
            if (words.is(word, ATTORNEY) && words.is(word + 1, GENERAL) || words.is(word, AG)) {
                int nameFrom = words.is(word, AG) ? word + 1 : word + 2;
                int namePast = Math.min(past, Holders.namePast(words, nameFrom));
                if (word > from
                        && words.isCapital(word - 1)
                        && !words.gapHas(word, Gap.COMMA)
                        && layout.mentions.from(word) > 0
                        && layout.mentions.past[layout.mentions.from(word) - 1] != word) {
                    return null;
                }
                if (nameFrom >= namePast) {
                    return named(from, word);
                }
                return titled(nameFrom, namePast);
            }
        }
        return null;
    }

    private @Nullable String named(int from, int title) {
        if (attorneyGeneral != null && title - from <= 1) {
            return "Attorney General " + attorneyGeneral;
        }
        return null;
    }

    private String titled(int nameFrom, int namePast) {
        String name = Plain.line(words.text, words.start[nameFrom], words.end[namePast - 1]);
        boolean own = attorneyGeneral != null && Plain.sameSurname(name, attorneyGeneral);
        return "Attorney General " + (own && attorneyGeneral != null ? attorneyGeneral : name);
    }

    private @Nullable String surname(int from, int past) {
        if (attorneyGeneral == null || past <= from || past - from > 4) {
            return null;
        }
        String name = Plain.line(words.text, words.start[from], words.end[past - 1]);
        return Plain.sameSurname(name, attorneyGeneral) ? "Attorney General " + attorneyGeneral : null;
    }

    /** The speaker named before the quote: "Smith said, “…", "issued the following statement:". */
    @Nullable
    String before(int word) {
        if (word == 0) {
            return null;
        }
        int sentence = layout.sentences.of(word - 1);
        if (!words.gapHas(word, Gap.COLON | Gap.COMMA)) {
            return words.gapHas(word, Gap.LINE) ? statements.announced(sentence, word) : null;
        }
        int from = Math.max(layout.sentences.first(sentence), word - 70);
        int following = QuotedDocument.statement(words, from, word);
        if (following >= 0 && words.gapHas(word, Gap.COLON)) {
            return statements.of(from, following, word);
        }
        int verb = -1;
        for (int at = word - 1; at >= Math.max(from, word - 4); at--) {
            verb = words.in(at, SPEECH) ? at : verb;
        }
        if (verb < 0) {
            String source = accordingTo(from, word);
            return source == null && words.gapHas(word, Gap.COLON) ? holder(from, word) : source;
        }
        return verb == from ? inverted(verb + 1, word) : subject(from, verb, word);
    }

    /** "According to Senator Ann Lee (D-Erie), “…". */
    private @Nullable String accordingTo(int from, int word) {
        if (!words.is(from, ACCORDING) || word - from > 14) {
            return null;
        }
        int end = from + 2;
        while (end < word && (end == from + 2 || !words.gapHas(end, Gap.COMMA | Gap.LEFT))) {
            end++;
        }
        return subject(from + 2, end, word);
    }
}
