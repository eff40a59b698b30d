package org.joinder.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Computes the hash of a roster again from a file that anyone can have: the JSON of a letter, or the canonical form
 * itself. It needs no database and no server.
 */
public final class RosterCheck {

    private static final JsonMapper JSON = new JsonMapper();

    private RosterCheck() {}

    /** What came out, in words, and whether everything agrees. */
    public record Result(boolean agrees, String words) {}

    /** Checks the file, against a hash that was noted elsewhere if one is given; empty when it is neither of the two. */
    public static Optional<Result> of(String file, @Nullable String noted) {
        if (file.startsWith(CanonicalRoster.FORM + "\n")) {
            return Optional.of(compare(CanonicalRoster.sha256(file), noted, count(file)));
        }
        try {
            var letter = JSON.readTree(file);
            var frozen = letter.path("frozen");
            return frozen.path("canonical").isString() ? Optional.of(of(letter, frozen, noted)) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static Result of(JsonNode letter, JsonNode frozen, @Nullable String noted) {
        String canonical = frozen.path("canonical").asString();
        var told =
                compare(CanonicalRoster.sha256(canonical), frozen.path("sha256").asString(""), count(canonical));
        if (!told.agrees()) {
            return told;
        }
        var shown = shown(letter.path("roster"));
        var hashed = canonical.lines().skip(6).sorted().toList();
        if (!shown.equals(hashed)) {
            return new Result(false, "The roster shown in the file is not the one that was hashed.");
        }
        return noted == null ? told : compare(CanonicalRoster.sha256(canonical), noted, count(canonical));
    }

    /** The lines of the signers shown, whether a file names them by USPS code or by jurisdiction. */
    private static List<String> shown(JsonNode roster) {
        var lines = new ArrayList<String>();
        for (JsonNode signer : roster) {
            lines.add(CanonicalRoster.signer(
                    usps(signer),
                    signer.path("name").asString(""),
                    signer.path("title").asString("")));
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    /** The public page's file has it under {@code usps}, a stored record under {@code jurisdiction}, some by name. */
    private static String usps(JsonNode signer) {
        String told = signer.path(signer.has("usps") ? "usps" : "jurisdiction").asString("");
        return Arrays.stream(Jurisdiction.values())
                .filter(each -> each.name().equals(told))
                .map(Jurisdiction::usps)
                .findFirst()
                .orElse(told);
    }

    private static Result compare(String computed, @Nullable String told, String count) {
        if (told == null) {
            return new Result(true, "SHA-256 " + computed + " of " + count + ".");
        }
        return computed.equalsIgnoreCase(told.strip())
                ? new Result(true, "Agrees: SHA-256 " + computed + " of " + count + ".")
                : new Result(false, "Does not agree: computed " + computed + ", told " + told.strip() + ".");
    }

    private static String count(String canonical) {
        return canonical
                .lines()
                .filter(line -> line.startsWith("signers\t"))
                .map(line -> line.substring("signers\t".length()) + " signers")
                .findFirst()
                .orElse("an unknown number of signers");
    }
}
