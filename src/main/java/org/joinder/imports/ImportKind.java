package org.joinder.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be taken in, and the endings by which its files are found in a folder or an archive. */
public enum ImportKind {
    BILLS("GovInfo bill status", Set.of(".xml")),
    CONGRESS("Congress.gov", Set.of(".json", ".xml", ".txt")),
    OPENSTATES("Open States", Set.of(".json", ".csv")),
    LEGISCAN("LegiScan", Set.of(".json")),
    STATUTES("United States Code and laws", Set.of(".xml"));

    private final String displayName;
    private final Set<String> endings;

    ImportKind(String displayName, Set<String> endings) {
        this.displayName = displayName;
        this.endings = endings;
    }

    /** The kind of the command line's word: {@code bills}. */
    public static Optional<ImportKind> find(String word) {
        for (ImportKind each : values()) {
            if (each.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String displayName() {
        return displayName;
    }

    boolean takes(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot >= 0 && endings.contains(fileName.substring(dot).toLowerCase(Locale.ROOT));
    }
}
