package org.joinder.letters;

import java.time.LocalDate;
import org.joinder.base.Jurisdiction;

/** What happened to a roster after it was frozen: an office joined late or withdrew, on which day and why. */
public record Erratum(Jurisdiction office, Kind kind, LocalDate dated, String name, String title, String reason) {

    /** What an erratum tells. */
    public enum Kind {
        JOINED_LATE("Joined late"),
        WITHDREW("Withdrew");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
