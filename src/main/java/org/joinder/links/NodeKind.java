package org.joinder.links;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of records that links join. */
public enum NodeKind {
    CAMPAIGN("Campaign", "Campaigns"),
    LETTER("Letter", "Letters"),
    RELEASE("Press release", "Press releases"),
    BILL("Bill", "Bills"),
    STATUTE("Section or law", "Sections and laws"),
    OFFICE("Office", "Offices"),
    PERSON("Person", "People");

    private final String words;
    private final String plural;

    NodeKind(String words, String plural) {
        this.words = words;
        this.plural = plural;
    }

    public String words() {
        return words;
    }

    public String plural() {
        return plural;
    }

    /** How the kind stands in an address. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NodeKind> find(String inAddress) {
        return Arrays.stream(values())
                .filter(kind -> kind.inAddress().equals(inAddress))
                .findFirst();
    }
}
