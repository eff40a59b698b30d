package org.joinder.extraction.fields;

/** Counts written in digits or in words up to ninety-nine. */
final class Numbers {

    private static final long NUMBER = Lexicon.group("number");
    private static final int[] VALUES = new int[1 << 13];

    static {
        String[] units = ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen")
                .split(" ");
        for (int i = 0; i < units.length; i++) {
            VALUES[Lexicon.id(units[i])] = i + 1;
        }
        String[] tens = "twenty thirty forty fifty sixty".split(" ");
        for (int i = 0; i < tens.length; i++) {
            VALUES[Lexicon.id(tens[i])] = 20 + 10 * i;
        }
    }

    private Numbers() {}

    static boolean isAt(Words words, int word) {
        return words.isNumber(word) || words.in(word, NUMBER);
    }

    /** The value of the number at the word, -1 when there is none. */
    static int value(Words words, int word) {
        if (words.isNumber(word)) {
            return words.value(word);
        }
        if (!words.in(word, NUMBER)) {
            return -1;
        }
        int value = VALUES[words.id[word]];
        return isCompound(words, word) ? value + VALUES[words.id[word + 1]] : value;
    }

    /** The word after the number. */
    static int past(Words words, int word) {
        return !words.isNumber(word) && isCompound(words, word) ? word + 2 : word + 1;
    }

    private static boolean isCompound(Words words, int word) {
        int value = VALUES[words.id[word]];
        return value >= 20
                && words.in(word + 1, NUMBER)
                && VALUES[words.id[word + 1]] < 10
                && !words.gapHas(word + 1, ~(Gap.HYPHEN | Gap.SPACE | Gap.LINE));
    }
}
