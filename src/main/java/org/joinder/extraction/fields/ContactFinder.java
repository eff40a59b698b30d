package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.List;

/** Finds whom the press may call: what stands under a contact label, never a complaint line. */
final class ContactFinder {

    private static final long PRESS = Lexicon.group("pressWord");
    private static final WordSet PUBLIC = WordSet.of("publicWord");
    private static final WordSet ROLE = WordSet.of("pressRole");
    private static final long LETTERHEAD = Lexicon.group("letterhead");
    private static final int CONTACT = Lexicon.id("contact");
    private static final int CONTACTS = Lexicon.id("contacts");
    private static final int INQUIRIES = Lexicon.id("inquiries");
    private static final int INQUIRY = Lexicon.id("inquiry");
    private static final int OFFICE = Lexicon.id("office");
    private static final int US = Lexicon.id("us");
    private static final int THE = Lexicon.id("the");
    private static final int AT = Lexicon.id("at");
    private static final int ONLY = Lexicon.id("only");
    private static final int INFORMATION = Lexicon.id("information");

    private final Layout layout;
    private final Words words;
    private final Lines lines;

    private ContactFinder(Layout layout) {
        this.layout = layout;
        this.words = layout.words;
        this.lines = layout.lines;
    }

    static List<Contact> find(Layout layout) {
        return new ContactFinder(layout).all();
    }

    private List<Contact> all() {
        List<Contact> found = new ArrayList<>();
        int line = 0;
        while (line < lines.count) {
            int past = labelPast(line);
            if (past < 0) {
                line++;
                continue;
            }
            ContactBlock block = new ContactBlock(layout, line, past);
            for (Contact contact : block.read()) {
                if (isNew(found, contact)) {
                    found.add(contact);
                }
            }
            line = Math.max(line + 1, block.pastLine());
        }
        return found;
    }

    private static boolean isNew(List<Contact> found, Contact contact) {
        for (Contact known : found) {
            if (isSame(known, contact)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Contact one, Contact other) {
        return (one.email() != null && one.email().equals(other.email()))
                || (one.phone() != null
                        && one.phone().equals(other.phone())
                        && (other.name() == null || other.name().equals(one.name())));
    }

    /** The word after a press label on the line, or -1. */
    private int labelPast(int line) {
        int from = lines.first(line);
        int past = lines.past(line);
        int limit = Math.min(past, from + 12);
        boolean press = false;
        if (isForMore(line, from, past)) {
            return past;
        }
        if (words.in(from, PRESS) && past - from <= 12 && phoneOrMailNear(from + 1, past)) {
            return pastPressRole(from, past);
        }
        for (int word = from; word < limit; word++) {
            int id = words.id[word];
            if (id == Lexicon.UNKNOWN) {
                continue;
            }
            if (words.in(word, PUBLIC)) {
                return -1;
            }
            press |= words.in(word, PRESS);
            if ((id == CONTACT || id == CONTACTS || id == INQUIRIES || id == INQUIRY)
                    && isLabel(line, word, from, past, press)) {
                return afterLabel(word + 1, past);
            }
            if (id == OFFICE
                    && words.in(word - 1, PRESS)
                    && word - from <= 5
                    && phoneOrMailNear(word + 1, past)
                    && past - from <= 16) {
                return word + 1;
            }
        }
        return -1;
    }

    /** "For more information:" over somebody of the press office. */
    private boolean isForMore(int line, int from, int past) {
        if (past - from > 4 || !words.is(past - 1, INFORMATION) || !words.gapHas(past, Gap.COLON)) {
            return false;
        }
        for (int word = past; word < Math.min(lines.past(Math.min(line + 2, lines.count - 1)), past + 16); word++) {
            if (words.in(word, PRESS)) {
                return true;
            }
        }
        return words.is(from, CONTACT);
    }

    /** Past "Press Secretary", "Media Contact:", "Communications Director". */
    private int pastPressRole(int from, int past) {
        int word = from + 1;
        while (word < past
                && word - from < 5
                && !words.gapHas(word, Gap.COLON)
                && (words.in(word, PRESS) || words.in(word, ROLE) || words.is(word, OFFICE) || isLead(word))) {
            word++;
        }
        return word;
    }

    /** "Contact Bob Reed, 515-555-0199": a name and how to reach it right behind the word. */
    private boolean namesSomebody(int from, int past) {
        return past - from <= 14
                && words.isCapital(from)
                && words.isCapital(from + 1)
                && words.follows(from)
                && !words.in(from, LETTERHEAD)
                && phoneOrMailNear(from + 2, past);
    }

    private boolean isLabel(int line, int word, int from, int past, boolean press) {
        boolean colon = words.gapHas(word + 1, Gap.COLON);
        boolean ends = word + 1 == past;
        if (words.is(word + 1, US) || past - from > 40) {
            return false;
        }
        boolean pressNext = words.in(word + 1, PRESS) || words.in(word + 2, PRESS);
        if (press || pressNext) {
            return colon || ends || pressNext || past - word <= 16 && !endsSentence(past);
        }
        boolean opens = word == from || isColumn(word) || words.is(word - 1, INFORMATION);
        return opens && (colon || ends && line < layout.bodyLine || namesSomebody(word + 1, past));
    }

    private boolean endsSentence(int past) {
        return words.gapHas(past, Gap.PERIOD) && !phoneOrMailNear(past - 4, past);
    }

    private boolean isColumn(int word) {
        return words.start[word] - words.end[word - 1] >= 3;
    }

    private int afterLabel(int from, int past) {
        int word = from;
        while (word < past
                && word - from < 6
                && !words.gapHas(word, Gap.COLON)
                && (words.in(word, PRESS) || words.is(word, OFFICE) || isLead(word))) {
            word++;
        }
        return words.gapHas(word, Gap.COLON) && word > from
                ? word
                : words.in(word - 1, PRESS) || words.is(word - 1, OFFICE) ? word : from;
    }

    private boolean isLead(int word) {
        return words.is(word, CONTACT) || words.is(word, THE) || words.is(word, AT) || words.is(word, ONLY);
    }

    private boolean phoneOrMailNear(int from, int past) {
        for (int word = Math.max(from, 0); word < Math.min(past, from + 12); word++) {
            if (Phones.isAt(words, word) || words.gapHas(word, Gap.AT)) {
                return true;
            }
        }
        return false;
    }
}
