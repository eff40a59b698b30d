package org.joinder.letters;

import java.util.List;
import org.joinder.base.Jurisdiction;

/**
 * One entry of a list of signers, read from its line: which office it is, if that is certain, else which it may be. The
 * person decides on what is not certain; nothing is guessed for them.
 */
public record SignerMatch(String line, String name, String title, List<Jurisdiction> offices, Certainty certainty) {

    /** How sure the match is. */
    public enum Certainty {
        SURE("Matched"),
        DOUBTFUL("Please confirm"),
        UNKNOWN("No office recognised");

        private final String words;

        Certainty(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isSure() {
        return certainty == Certainty.SURE;
    }

    SignerMatch doubtful() {
        return new SignerMatch(line, name, title, offices, Certainty.DOUBTFUL);
    }
}
