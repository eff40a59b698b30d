package org.joinder.extraction.fields;

import java.text.Normalizer;

/** Sorts every UTF-16 unit: a folded letter or digit, a unit to pass over, or a mark that parts two words. */
final class Letters {

    /** Kinds below this are marks: the kind is the number of the mark's bit in {@link Gap}. */
    private static final int FIRST_LETTER = 32;

    /** Passed over inside a word: soft hyphen, joiners, combining accents, direction marks. */
    static final int SKIPPED = 32;

    private static final int OTHER_LETTER = 33;
    private static final byte[] KINDS = new byte[1 << 16];

    static {
        for (int unit = 0; unit < KINDS.length; unit++) {
            KINDS[unit] = (byte) classify((char) unit);
        }
    }

    private Letters() {}

    static int kind(char unit) {
        return KINDS[unit];
    }

    static boolean isWord(int kind) {
        return kind > SKIPPED;
    }

    static boolean isInWord(int kind) {
        return kind >= FIRST_LETTER;
    }

    static boolean isCapital(char unit) {
        return unit < 128 ? unit >= 'A' && unit <= 'Z' : Character.isUpperCase(unit);
    }

    private static int classify(char unit) {
        if (isPassedOver(unit)) {
            return SKIPPED;
        }
        if (!Character.isLetterOrDigit(unit)) {
            return Gap.bitOf(unit);
        }
        if (unit >= 128 && unit < 0x250) {
            char plain = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD)
                    .charAt(0);
            return plain < 128 ? Character.toLowerCase(plain) : OTHER_LETTER;
        }
        return unit < 128 ? Character.toLowerCase(unit) : OTHER_LETTER;
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
