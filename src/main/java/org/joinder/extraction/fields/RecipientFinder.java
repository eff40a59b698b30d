package org.joinder.extraction.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom the letter, comment or brief goes to, as the first paragraphs and the salutation name them. */
final class RecipientFinder {

    private static final long ADDRESSEE = Lexicon.group("addressee");
    private static final long ADDRESSED = Lexicon.group("addressed");
    private static final long PERSON = Lexicon.group("person");
    private static final long ITEM_LINK = Lexicon.group("itemLink");
    private static final WordSet GRATEFUL = WordSet.of("grateful");
    private static final WordSet BARE = WordSet.of("bareOffice");
    private static final int UPON = Lexicon.id("upon");
    private static final int ON = Lexicon.id("on");
    private static final int DEPARTMENT = Lexicon.id("department");
    private static final int DEAR = Lexicon.id("dear");
    private static final int CONGRESSIONAL = Lexicon.id("congressional");
    private static final int AND = Lexicon.id("and");
    private static final int OF = Lexicon.id("of");
    private static final int THE = Lexicon.id("the");
    private static final int COMMITTEE = Lexicon.id("committee");
    private static final int SUBCOMMITTEE = Lexicon.id("subcommittee");
    private static final int CENTERS = Lexicon.id("centers");
    private static final int MOST = 8;
    private static final int PHRASE = Gap.SPACE | Gap.LINE | Gap.PERIOD | Gap.COMMA | Gap.AMPERSAND | Gap.HYPHEN;

    private final Words words;
    private final List<Recipient> found = new ArrayList<>();

    private RecipientFinder(Words words) {
        this.words = words;
    }

    static List<Recipient> find(Layout layout, ReleaseKind kind) {
        if (kind == ReleaseKind.LAWSUIT || kind == ReleaseKind.SETTLEMENT || kind == ReleaseKind.OTHER) {
            return List.of();
        }
        RecipientFinder finder = new RecipientFinder(layout.words);
        finder.salutation(layout);
        if (finder.found.isEmpty()) {
            finder.prose(layout.bodyWord(), Math.min(layout.words.count, layout.leadPast(3)));
        }
        return List.copyOf(finder.found);
    }

    private void salutation(Layout layout) {
        int limit = Math.min(words.count, 3000);
        for (int word = salutationFrom(layout); word < limit; word++) {
            if (words.is(word, DEAR) && words.isCapital(word) && words.gapHas(word, Gap.LINE)) {
                int past = word + 1;
                while (past < Math.min(words.count, word + 40) && !words.gapHas(past, Gap.COLON | Gap.BLANK)) {
                    past++;
                }
                split(word + 1, past);
                return;
            }
        }
    }

    private static int salutationFrom(Layout layout) {
        int line = LetterTop.salutation(layout);
        return line < 0 ? layout.bodyWord() : layout.lines.first(line);
    }

    private void split(int from, int past) {
        int start = from;
        for (int word = from; word <= past; word++) {
            if (word == past || words.is(word, AND) || word > start && words.gapHas(word, Gap.COMMA | Gap.AMPERSAND)) {
                if (word > start) {
                    add(start, word);
                }
                start = words.is(word, AND) ? word + 1 : word;
            }
        }
    }

    private void prose(int from, int past) {
        for (int word = from + 1; word < past && found.size() < MOST; word++) {
            boolean opens = Lexicon.is(words.id[word - 1], ADDRESSED)
                    && !isOn(word)
                    && !isThanked(word - 2)
                    && (!isOn(word - 1) || calls(word - 2));
            if (!opens && (found.isEmpty() || !continuesList(words.is(word - 1, AND) ? word - 1 : word))) {
                continue;
            }
            int start = words.is(word, THE) ? word + 1 : word;
            int end = phrasePast(start, past);
            if (end > start && names(start, end) && !isBare(start, end)) {
                add(start, end);
                word = end - 1;
            }
        }
    }

    private boolean isOn(int word) {
        return words.is(word, ON) || words.is(word, UPON);
    }

    /** "grateful to Senator Hale": nothing goes to her. */
    private boolean isThanked(int word) {
        return words.in(word, GRATEFUL);
    }

    /** "called on the agency", where "infringes on Congress" asks nothing of it. */
    private boolean calls(int word) {
        return words.in(word, ADDRESSED);
    }

    private boolean continuesList(int and) {
        return !found.isEmpty()
                && found.get(found.size() - 1).span().end() == words.end[and - 1]
                && (words.is(and, AND) || words.gapHas(and, Gap.COMMA | Gap.SEMICOLON));
    }

    private int phrasePast(int from, int limit) {
        int word = from;
        boolean committee = false;
        while (word < limit && word - from < 16) {
            int gap = words.gap[word];
            boolean comma = Gap.has(gap, Gap.COMMA);
            if (word > from && (Gap.has(gap, ~PHRASE) || comma && !committee)) {
                break;
            }
            boolean named =
                    words.isCapital(word) || word == from && words.is(word, CONGRESSIONAL) || isLeaders(word, from);
            boolean link = words.in(word, ITEM_LINK)
                    && words.isCapital(word + 1)
                    && (committee && !opensOffice(word + 1) || !words.is(word, AND));
            if (!named && !link) {
                break;
            }
            committee |= words.is(word, COMMITTEE) || words.is(word, SUBCOMMITTEE);
            committee |= words.is(word, DEPARTMENT) && words.is(word + 1, OF) || words.is(word, CENTERS);
            word++;
        }
        return word;
    }

    /** After "and", another recipient: "the Department of Education and Secretary Vane". */
    private boolean opensOffice(int word) {
        return words.in(word, PERSON) || words.in(word, ADDRESSEE);
    }

    private boolean isLeaders(int word, int from) {
        return word > from && words.in(word, ADDRESSEE) && !words.isCapital(word);
    }

    /** "the Commission" alone tells nobody which. */
    private boolean isBare(int from, int past) {
        return past == from + 1 && words.in(from, BARE);
    }

    private boolean names(int from, int past) {
        for (int word = from; word < past; word++) {
            if (words.in(word, ADDRESSEE)) {
                return true;
            }
        }
        return false;
    }

    private void add(int from, int past) {
        String name = Plain.line(words.text, words.start[from], words.end[past - 1]);
        for (Recipient known : found) {
            if (isSame(known.name(), name)) {
                return;
            }
        }
        found.add(new Recipient(name, role(from, past), words.span(from, past)));
    }

    /** "Congress" after "U.S. Congress", "FCC" after "Federal Communications Commission". */
    private static boolean isSame(String known, String name) {
        if (known.endsWith(name) || name.endsWith(". " + known)) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < known.length(); i++) {
            boolean initial = Character.isUpperCase(known.charAt(i)) && (i == 0 || known.charAt(i - 1) == ' ');
            if (initial && (at == name.length() || name.charAt(at++) != known.charAt(i))) {
                return false;
            }
        }
        return at == name.length() && at > 1;
    }

    private @Nullable String role(int from, int past) {
        for (int word = from; word < past - 1; word++) {
            if (words.in(word, PERSON)) {
                return words.of(word).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }
}
