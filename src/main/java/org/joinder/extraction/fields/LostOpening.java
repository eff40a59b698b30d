package org.joinder.extraction.fields;

/** Where the text of a release opens behind its headline when no line's end parts the two. */
final class LostOpening {

    private static final long SMALL = Lexicon.group("small");
    private static final int ATTORNEY = Lexicon.id("attorney");
    private static final int GENERAL = Lexicon.id("general");
    private static final long MARKER = Lexicon.group("marker");
    private static final int AG = Lexicon.id("ag");
    private static final long WEEKDAY = Lexicon.group("weekday");
    private static final int HAS = Lexicon.id("has");
    private static final int ON = Lexicon.id("on");
    private static final int OF = Lexicon.id("of");
    private static final int LONGEST_CITY = 3;
    private static final int LONGEST_HEADLINE = 34;

    private LostOpening() {}

    /** The word that opens the text, at its dateline or else at the title of who acts; -1 when neither is found. */
    static int of(Words words, int limit) {
        for (int word = 0; word < limit; word++) {
            if (words.isCapital(word) && Dateline.at(words, word) != null) {
                return dateline(words, word);
            }
        }
        int acting = acting(words, 0, limit);
        int again = acting < 0 ? -1 : acting(words, acting + 4, Math.min(limit, acting + LONGEST_HEADLINE));
        int title = again < 0 || hasStop(words, acting, again) ? acting : again;
        return title < 0 ? -1 : title(words, title);
    }

    /** A headline that is written like a sentence names who acts just as the text below it does. */
    private static int acting(Words words, int from, int limit) {
        for (int word = from; word < limit; word++) {
            if (words.is(word, ATTORNEY) && words.is(word + 1, GENERAL) && words.isCapital(word) && acts(words, word)) {
                return word;
            }
        }
        return -1;
    }

    private static boolean hasStop(Words words, int from, int past) {
        for (int word = from + 1; word <= past; word++) {
            if (words.gapHas(word, Gap.STOP) && words.length(word - 1) > 2) {
                return true;
            }
        }
        return false;
    }

    /** "AG Lee Joins Letter on Loans": the first word of a headline behind a letterhead, or -1. */
    static int headline(Words words, int from, int past) {
        for (int word = from + 1; word < past - 3; word++) {
            boolean general = words.is(word, ATTORNEY) && words.is(word + 1, GENERAL);
            if ((general || words.is(word, AG)) && words.isCapital(word)) {
                int name = word + (general ? 2 : 1);
                for (int verb = name + 1; verb < Math.min(past - 1, name + 4); verb++) {
                    if (isVerb(words, verb)) {
                        return title(words, word);
                    }
                    if (words.gapHas(verb, ~(Gap.SPACE | Gap.PERIOD | Gap.HYPHEN)) || !words.isCapital(verb)) {
                        break;
                    }
                }
            }
        }
        return -1;
    }

    /** "Joins", "leads": of a third person, and no name. */
    private static boolean isVerb(Words words, int word) {
        char last = words.text[words.end[word] - 1];
        return (last == 's' || last == 'S')
                && words.length(word) > 3
                && words.follows(word)
                && !words.in(word, MARKER)
                && !Officeholders.isKnown(words, word);
    }

    /** The city before the dash: one that is known, or one word, since a headline in capitals may run into it. */
    private static int dateline(Words words, int from) {
        int past = pastOf(words, from);
        int best = from;
        for (int word = past - 1; word >= from; word--) {
            Dateline line = Dateline.at(words, word);
            if (line == null || line.past() != past) {
                continue;
            }
            best = word;
            if (isKnownCity(words, word, past)) {
                return word;
            }
        }
        return best;
    }

    private static int pastOf(Words words, int from) {
        Dateline line = Dateline.at(words, from);
        return line == null ? from : line.past();
    }

    private static boolean isKnownCity(Words words, int word, int past) {
        for (int end = Math.min(past, word + LONGEST_CITY); end > word; end--) {
            if (Cities.at(words, word, end) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Attorney General Ann Lee today announced": a verb in small letters, where a headline has capitals. */
    private static boolean acts(Words words, int title) {
        int past = Holders.namePast(words, title + 2);
        return past > title + 2
                && !words.isCapital(past)
                && !words.gapHas(past, Gap.COMMA | Gap.STOP | Gap.DASH)
                && mayAct(words, past)
                && !words.gapHas(past, Gap.APOSTROPHE);
    }

    private static boolean mayAct(Words words, int word) {
        return !words.in(word, SMALL) || words.is(word, HAS) || words.is(word, ON) && words.in(word + 1, WEEKDAY);
    }

    /** Before the name of the state, if one stands before the title and belongs to it. */
    private static int title(Words words, int title) {
        for (int word = title - 1; word >= Math.max(0, title - 3); word--) {
            PlaceNames.Name name = PlaceNames.at(words, word);
            if (name != null && word + name.words().length == title) {
                return words.is(word - 1, OF) ? title : word;
            }
        }
        return title;
    }
}
