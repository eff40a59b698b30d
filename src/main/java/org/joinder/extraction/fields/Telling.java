package org.joinder.extraction.fields;

/** Which words of the {@link Lexicon} some rule starts from: for each, bit 0 as it stands and bit 1 with a capital. */
final class Telling {

    private static final long[] EVERYWHERE = {Lexicon.group("number"), Lexicon.group("tellingWord"), KindRule.TELLING};
    private static final int BOTH = 3;

    private Telling() {}

    static byte[] flags() {
        byte[] flags = new byte[Lexicon.MOST];
        for (int id = 1; id < flags.length; id++) {
            flags[id] = flag(id);
        }
        return flags;
    }

    private static byte flag(int id) {
        for (long group : EVERYWHERE) {
            if (Lexicon.is(id, group)) {
                return BOTH;
            }
        }
        return (byte) (PlaceNames.canStart(id) || Demonyms.at(id) != null ? BOTH - 1 : 0);
    }
}
