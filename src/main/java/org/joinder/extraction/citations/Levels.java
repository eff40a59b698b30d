package org.joinder.extraction.citations;

/** Weighs whether a text speaks of Congress or of a state's legislature, by counting words of either. */
final class Levels {

    private static final String[] FEDERAL = {
        "congress",
        "congressional",
        "congressman",
        "congresswoman",
        "federal legislation",
        "u.s. senate",
        "u.s. house",
        "u.s. senator",
        "u.s. senators",
        "u.s. representative",
        "capitol hill",
        "us senate",
        "us house",
        "united states senate",
        "h.r.",
        "house judiciary",
        "senate judiciary",
        "ranking member"
    };
    private static final String[] STATE = {
        "general assembly",
        "legislature",
        "statehouse",
        "state house",
        "state senate",
        "state senator",
        "state senators",
        "state rep",
        "state representative",
        "state representatives",
        "legislative session",
        "this session",
        "governor",
        "gov",
        "state lawmakers",
        "house of delegates",
        "state legislation"
    };

    private static final WordFilter FIRST = new WordFilter();
    private static final WordTable<String[]> FIRST_FEDERAL = byFirstWord(FEDERAL);
    private static final WordTable<String[]> FIRST_STATE = byFirstWord(STATE);

    private Levels() {}

    private static WordTable<String[]> byFirstWord(String[] phrases) {
        WordTable<String[]> table = new WordTable<>();
        for (String phrase : phrases) {
            int end = 0;
            while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
                end++;
            }
            String first = phrase.substring(0, end);
            String capital = Character.toUpperCase(first.charAt(0)) + first.substring(1);
            String[] same = java.util.Arrays.stream(phrases)
                    .filter(p -> p.startsWith(first))
                    .toArray(String[]::new);
            table.put(first, same);
            table.put(capital, same);
            FIRST.add(first);
            FIRST.add(capital);
        }
        return table;
    }

    /** Above 0 when the text speaks more of Congress, below 0 when more of a state's legislature. */
    static int federalOverState(Page page) {
        char[] text = page.chars();
        int balance = 0;
        int i = 0;
        while (i < text.length) {
            int end = Letters.letter(text[i]) ? page.wordEnd(i + 1) : i;
            if (end > i && FIRST.mayHold(text, i, end)) {
                balance +=
                        count(page, FIRST_FEDERAL.get(text, i, end), i) - count(page, FIRST_STATE.get(text, i, end), i);
            }
            i = Math.max(end, i + 1);
        }
        return balance;
    }

    private static int count(Page page, String @org.jspecify.annotations.Nullable [] phrases, int at) {
        if (phrases != null) {
            for (String phrase : phrases) {
                int end = at + phrase.length();
                if (page.isInAnyCase(at, Math.min(end, page.length), phrase) && !Letters.letter(page.at(end))) {
                    return 1;
                }
            }
        }
        return 0;
    }
}
