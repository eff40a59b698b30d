package org.joinder.base;

/** The signs that Windows-1252 has for the bytes from 0x80 to 0x9F, where Latin-1 has control characters. */
public final class Windows1252 {

    private static final int FIRST = 0x80;

    /** By byte; the control character where there is no sign. */
    private static final String SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Windows1252() {}

    /** What was meant by this control character; itself where nothing was. */
    public static char meant(char control) {
        return control >= FIRST && control < FIRST + SIGNS.length() ? SIGNS.charAt(control - FIRST) : control;
    }

    /** The byte from which a sign was read, or -1. */
    public static int byteOf(char sign) {
        int at = SIGNS.indexOf(sign);
        return at < 0 ? -1 : FIRST + at;
    }
}
