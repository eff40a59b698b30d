package org.joinder.extraction.fields;

import java.text.Normalizer;

/** Sorts every UTF-16 unit: a folded letter or digit, a unit to pass over, or a mark that parts two words. */
final class Letters {

    /** Passed over inside a word: soft hyphen, joiners, accents, direction marks. Kinds below are bits of {@link Gap}. */
    static final int SKIPPED = 32;

    private static final int OTHER_LETTER = 'z' + 1;
    private static final byte[] KINDS = new byte[1 << 16];

    static {
        for (int unit = 0; unit < KINDS.length; unit++) {
            KINDS[unit] = (byte) classify((char) unit);
        }
    }

    private Letters() {}

    static byte[] kinds() {
        return KINDS;
    }

    static int kind(char unit) {
        return KINDS[unit];
    }

    static boolean isWord(int kind) {
        return kind > SKIPPED;
    }

    static boolean isCapital(char unit) {
        return unit < 128 ? unit >= 'A' && unit <= 'Z' : Character.isUpperCase(unit);
    }

    /** The letters and digits of a word, plain and small, without what is passed over. */
    static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int kind = KINDS[word.charAt(i)];
            if (isWord(kind)) {
                folded.append((char) kind);
            }
        }
        return folded.toString();
    }

    private static int classify(char unit) {
        if (isPassedOver(unit)) {
            return SKIPPED;
        }
        if (!Character.isLetterOrDigit(unit) || isOkina(unit) || Gap.isSeldomMeant(unit)) {
            return Gap.bitOf(unit);
        }
        if (unit >= 128 && unit < 0x250) {
            char plain = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD)
                    .charAt(0);
            return plain < 128 ? Character.toLowerCase(plain) : OTHER_LETTER;
        }
        return unit < 128 ? Character.toLowerCase(unit) : OTHER_LETTER;
    }

    /** The letters of "Hawaiʻi" and of a typeset "OʼBrien" stand for apostrophes. */
    private static boolean isOkina(char unit) {
        return unit == 0x2BB || unit == 0x2BC;
    }

    private static boolean isPassedOver(char unit) {
        return unit == 0xAD
                || unit == 0x200B
                || unit == 0x200C
                || unit == 0x200D
                || unit == 0x200E
                || unit == 0x200F
                || unit == 0x2060
                || unit == 0xFEFF
                || (unit >= 0x300 && unit <= 0x36F);
    }
}
