package org.joinder.signon;

/**
 * Something an office should have seen before it signs. The key changes with what is said, so that an acknowledgement is
 * of these very words.
 */
public record BeforeSigning(Kind kind, String words, String key) {

    /** What it is about. */
    public enum Kind {
        NOTE("Note of the office"),
        EARLIER("Earlier position"),
        HOLDER("Change of holder");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static BeforeSigning of(Kind kind, String words) {
        return new BeforeSigning(kind, words, kind + ":" + Integer.toHexString(words.hashCode()));
    }
}
