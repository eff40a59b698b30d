package org.joinder.legislation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which provision, by its USLM identifier: {@code /us/usc/t47/s230/e/1} is subsection (e)(1) of section 230 of title 47,
 * {@code /us/pl/115/164} a public law. State codes take the state's code in front ({@code /nm/…}).
 */
public record StatuteId(String path) implements Comparable<StatuteId> {

    private static final Pattern WRITTEN = Pattern.compile("/[a-z]{2}(/[A-Za-z0-9][A-Za-z0-9._~–-]*)+");
    private static final Pattern SECTION_OF_THE_CODE = Pattern.compile("/us/usc/t[0-9]+[aA]?/s[^/]+(/.*)?");

    /** A law or a compilation of one: its number is two parts ({@code /us/pl/115/164}). */
    private static final Pattern PART_OF_A_LAW = Pattern.compile("/us/(?:pl|pvtl|sComp)/[^/]+/[^/]+/.+");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public StatuteId {
        if (path.length() > 300 || !WRITTEN.matcher(path).matches()) {
            throw new IllegalArgumentException("a provision is written /us/usc/t47/s230/e/1, not " + path);
        }
    }

    /** The provision of the identifier; refused with {@link IllegalArgumentException} when it is written otherwise. */
    @JsonCreator
    public static StatuteId of(String path) {
        return new StatuteId(path.strip());
    }

    public static Optional<StatuteId> find(String path) {
        return isValid(path) ? Optional.of(of(path)) : Optional.empty();
    }

    public static boolean isValid(String path) {
        String stripped = path.strip();
        return stripped.length() <= 300 && WRITTEN.matcher(stripped).matches();
    }

    /** A section of the United States Code: title, section and subdivisions ({@code "47", "230", "e", "1"}). */
    public static StatuteId ofCode(String title, String section, String... subdivisions) {
        String below = subdivisions.length == 0 ? "" : "/" + String.join("/", subdivisions);
        return of("/us/usc/t" + title.toLowerCase(Locale.ROOT) + "/s" + section + below);
    }

    public boolean isOfTheCode() {
        return SECTION_OF_THE_CODE.matcher(path).matches();
    }

    /** The title of the United States Code, of its sections alone. */
    public Optional<String> title() {
        return isOfTheCode() ? Optional.of(parts().get(2).substring(1)) : Optional.empty();
    }

    /** The section number, of the Code alone. */
    public Optional<String> sectionNumber() {
        return isOfTheCode() ? Optional.of(parts().get(3).substring(1)) : Optional.empty();
    }

    /** The whole section, or the whole law, this is a part of; itself when it is one. */
    public StatuteId section() {
        boolean isPart = isOfTheCode() || PART_OF_A_LAW.matcher(path).matches();
        return isPart ? new StatuteId("/" + String.join("/", parts().subList(0, 4))) : this;
    }

    /** How many steps it lies below the top. */
    int depth() {
        return parts().size();
    }

    /** The designations below the section: {@code e, 1}. */
    public List<String> subdivisions() {
        return isOfTheCode() ? parts().subList(4, parts().size()) : List.of();
    }

    public boolean contains(StatuteId other) {
        return other.path.equals(path) || other.path.startsWith(path + "/");
    }

    /** The path with its numbers padded, so that section 9 sorts before section 10. */
    public String sortKey() {
        return DIGITS.matcher(path)
                .replaceAll(number -> "0".repeat(Math.max(0, 7 - number.group().length())) + number.group());
    }

    /** How it is cited: {@code 47 U.S.C. 230(e)(1)}, {@code Pub. L. 115-164}; the identifier where no custom is known. */
    public String citation() {
        return StatuteCitation.of(this).text();
    }

    @Override
    public int compareTo(StatuteId other) {
        return path.compareTo(other.path);
    }

    @JsonValue
    @Override
    public String toString() {
        return path;
    }

    private List<String> parts() {
        return List.of(path.substring(1).split("/"));
    }
}
