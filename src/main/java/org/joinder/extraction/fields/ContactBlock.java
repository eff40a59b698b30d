package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.List;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** Reads the names, numbers and addresses that stand under one contact label. */
final class ContactBlock {

    private static final long LABEL = Lexicon.group("contactLabel");
    private static final long FAX = Lexicon.group("fax");
    private static final long PRESS = Lexicon.group("pressWord");
    private static final WordSet PUBLIC = WordSet.of("publicWord");
    private static final int OFFICE = Lexicon.id("office");
    private static final int FOR = Lexicon.id("for");
    private static final int MAX_LINES = 18;

    private final Layout layout;
    private final Words words;
    private final Lines lines;
    private final int labelLine;
    private final int column;
    private final int firstWord;
    private final List<Contact> found = new ArrayList<>();
    private @Nullable String name;
    private @Nullable String phone;
    private @Nullable String email;
    private int from = -1;
    private int past;
    private boolean fax;
    private boolean named;
    private int line;

    ContactBlock(Layout layout, int labelLine, int firstWord) {
        this.layout = layout;
        this.words = layout.words;
        this.lines = layout.lines;
        this.labelLine = labelLine;
        this.firstWord = firstWord;
        int label = firstWord - 1;
        while (label > lines.first(labelLine) && words.in(label - 1, PRESS)) {
            label--;
        }
        boolean aside = label > lines.first(labelLine)
                && firstWord == lines.past(labelLine)
                && words.start[label] - words.end[label - 1] >= 3;
        this.column = aside ? words.start[label] - lines.start[labelLine] : 0;
    }

    int pastLine() {
        return line;
    }

    List<Contact> read() {
        line = labelLine;
        boolean sameLine = firstWord < lines.past(labelLine);
        if (sameLine) {
            readLine(firstWord, lines.past(labelLine));
        }
        line++;
        int blanks = 0;
        while (line < Math.min(lines.count, labelLine + MAX_LINES)) {
            int start = lines.first(line);
            int end = lines.past(line);
            if (start == end) {
                blanks++;
            } else if (column > 0 ? false : isOver(start, end, layout.allApart ? (blanks - 1) / 2 : blanks)) {
                break;
            } else {
                readLine(column > 0 ? inColumn(start, end) : start, end);
                blanks = 0;
            }
            if (column > 0 && blanks > 0) {
                break;
            }
            line++;
        }
        close(sameLine);
        return found;
    }

    private boolean isOver(int start, int end, int blanks) {
        boolean has = phone != null || email != null;
        boolean ofPublic = words.in(start, PUBLIC) || words.is(start, FOR) && words.in(start + 1, PUBLIC);
        if (ofPublic && end - start <= 8) {
            return true;
        }
        if (end - start > 14 || line == layout.bodyLine || Dateline.at(words, start) != null && end - start > 8) {
            return !ContactName.hasReach(words, start, end) || end - start > 25;
        }
        if (has && blanks == 1 && isAnotherPerson(start, end)) {
            return false;
        }
        if (has && (blanks > 0 || HeaderLine.isDate(words, start, end)) && !words.in(start, LABEL | FAX)) {
            return true;
        }
        if (blanks > 1 && name != null
                || blanks > 2
                || HeaderLine.isMarker(words, start, end)
                        && !ContactName.hasReach(words, start, end)
                        && !words.is(start + 1, OFFICE)) {
            return true;
        }
        return (has || name != null) && end - start > 6 && !ContactName.hasReach(words, start, end);
    }

    /** A name alone on its line, and on the next a number or an address. */
    private boolean isAnotherPerson(int start, int end) {
        int next = layout.allApart ? line + 2 : line + 1;
        if (end - start < 2
                || end - start > 4
                || lines.isEmpty(next)
                || !ContactName.hasReach(words, end, lines.past(next))) {
            return false;
        }
        for (int word = start; word < end; word++) {
            if (!words.isCapital(word) || words.in(word, LABEL | FAX)) {
                return false;
            }
        }
        return lines.words(next) <= 8;
    }

    private int inColumn(int start, int end) {
        int word = start;
        while (word < end && words.start[word] - lines.start[line] < column - 4) {
            word++;
        }
        return word;
    }

    private void readLine(int start, int end) {
        int word = start;
        boolean mayName = true;
        while (word < end) {
            int phonePast = Phones.past(words, word);
            if (phonePast > 0 && phonePast <= end) {
                takePhone(word, phonePast);
                word = phonePast;
                mayName = true;
            } else if (MailAddress.at(words, word, end) > 0) {
                word = takeMail(word, end);
                mayName = true;
            } else if (words.in(word, FAX)) {
                fax = true;
                word++;
            } else if (isLabel(word) || !words.isCapital(word)) {
                mayName &= words.gapHas(word + 1, Gap.COLON | Gap.COMMA);
                word++;
            } else {
                int namePast = namePast(word, end);
                if (mayName) {
                    takeName(word, namePast);
                }
                mayName = false;
                word = namePast;
            }
        }
    }

    private boolean isLabel(int word) {
        return words.in(word, LABEL)
                && (!words.isCapital(word + 1) || words.gapHas(word + 1, Gap.COLON) || words.in(word + 1, LABEL));
    }

    private int namePast(int start, int end) {
        int word = start + 1;
        while (word < end
                && !words.gapHas(
                        word,
                        Gap.COMMA | Gap.DASH | Gap.BAR | Gap.COLON | Gap.LEFT | Gap.RIGHT | Gap.SEMICOLON | Gap.AT)
                && !(words.gapHas(word, Gap.HYPHEN) && words.gapHas(word, Gap.SPACE))
                && !Phones.isAt(words, word)
                && MailAddress.at(words, word, end) <= 0
                && !(words.in(word, LABEL) && words.gapHas(word + 1, Gap.COLON))) {
            word++;
        }
        return word;
    }

    private void takeName(int first, int last) {
        int start = ContactName.from(words, first, last);
        int end = ContactName.past(words, start, last);
        if (end - start > 9
                || ContactName.isTitle(words, start, end)
                || words.in(start, PRESS) && (end - start == 1 || words.is(start + 1, OFFICE))
                || words.gapHas(end, Gap.COLON) && words.in(end - 1, LABEL)) {
            return;
        }
        if (phone != null || email != null) {
            if (end - start < 2 || end - start > 4) {
                return;
            }
            close(false);
        }
        boolean above = name != null && phone == null && email == null && start == lines.first(line);
        if (above
                && ContactName.isPerson(words, start, end)
                && ContactName.hasReach(words, end, Math.min(words.count, end + 2))) {
            name = null;
            from = -1;
        }
        if (name == null) {
            name = Plain.line(words.text, words.start[start], ContactName.end(words, end));
            named = end - start >= 2 && end - start <= 4;
            widen(start, end);
        }
    }

    private void takePhone(int start, int end) {
        if (fax) {
            fax = false;
            return;
        }
        if (phone == null) {
            int open = words.start[start] > 0 && words.text[words.start[start] - 1] == '(' ? 1 : 0;
            phone = new String(words.text, words.start[start] - open, words.end[end - 1] - words.start[start] + open);
            widen(start, end);
        }
    }

    private int takeMail(int word, int end) {
        int last = MailAddress.at(words, word, end);
        while (last + 1 < end && !words.gapHas(last + 1, ~(Gap.PERIOD | Gap.HYPHEN))) {
            last++;
        }
        if (email == null) {
            email = new String(words.text, words.start[word], words.end[last] - words.start[word]);
            widen(word, last + 1);
        }
        return last + 1;
    }

    private void widen(int start, int end) {
        from = from < 0 ? start : from;
        past = end;
    }

    private void close(boolean nameAlone) {
        boolean reachable = phone != null || email != null;
        if (from >= 0 && (reachable || nameAlone && named && found.isEmpty())) {
            found.add(new Contact(name, phone, email, new Span(words.start[from], words.end[past - 1])));
        }
        name = null;
        phone = null;
        email = null;
        from = -1;
    }
}
