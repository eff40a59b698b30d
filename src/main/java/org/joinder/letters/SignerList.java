package org.joinder.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;

/**
 * Reads a list of signers as it is pasted or uploaded: one a line, its parts set apart by tabs, semicolons or commas in
 * any order, or many offices in a row as releases list them. An office is certain when a part is one of its names or its
 * name with a title; a likeness, two names on a line, or an office that comes twice is for a person to confirm.
 */
public final class SignerList {

    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\b(acting|interim)?\\s*(attorney general|attorneys general|secretary of justice|ag)\\b|\\b(state|commonwealth|territory) of\\b|\\bof\\b|^and\\b|\\.$");
    private static final Pattern PARTS = Pattern.compile("\\s*[\\t;,]\\s*(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final int A_ROW_OF_OFFICES = 3;
    private static final int LIKE = 2;

    private SignerList() {}

    public static List<SignerMatch> read(String text, Function<String, Optional<Jurisdiction>> named) {
        var found = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> line(line, named))
                .toList();
        return withDoubles(found);
    }

    private static Stream<SignerMatch> line(String line, Function<String, Optional<Jurisdiction>> named) {
        var parts = Arrays.stream(PARTS.split(line))
                .map(part -> part.replaceAll("^\"|\"$", "").strip())
                .filter(part -> !part.isEmpty())
                .toList();
        var offices = new ArrayList<Jurisdiction>();
        parts.forEach(part -> office(part, named).ifPresent(offices::add));
        if (offices.size() >= A_ROW_OF_OFFICES) {
            return parts.stream()
                    .map(part -> office(part, named)
                            .map(office -> new SignerMatch(part, "", "", List.of(office), SignerMatch.Certainty.SURE))
                            .orElseGet(() -> uncertain(part, List.of(part), likely(part))));
        }
        if (offices.stream().distinct().count() == 1) {
            return Stream.of(sure(line, parts, offices.getFirst(), named));
        }
        var likely = offices.isEmpty()
                ? parts.stream()
                        .flatMap(part -> likely(part).stream())
                        .distinct()
                        .toList()
                : offices;
        return Stream.of(uncertain(line, parts, likely));
    }

    private static SignerMatch sure(
            String line, List<String> parts, Jurisdiction office, Function<String, Optional<Jurisdiction>> named) {
        var titles = parts.stream()
                .filter(part -> TITLE.matcher(part).find() && !part.equalsIgnoreCase(office.displayName()))
                .toList();
        var rest = parts.stream()
                .filter(part -> !titles.contains(part))
                .filter(part -> office(part, named).isEmpty())
                .toList();
        return new SignerMatch(
                line,
                rest.isEmpty() ? "" : rest.getFirst(),
                titles.isEmpty() ? "" : titles.getFirst(),
                List.of(office),
                SignerMatch.Certainty.SURE);
    }

    private static SignerMatch uncertain(String line, List<String> parts, List<Jurisdiction> likely) {
        return new SignerMatch(
                line,
                parts.isEmpty() ? "" : parts.getFirst(),
                "",
                likely,
                likely.isEmpty() ? SignerMatch.Certainty.UNKNOWN : SignerMatch.Certainty.DOUBTFUL);
    }

    /** The office whose name the part is, or whose name is left once titles are taken off. */
    private static Optional<Jurisdiction> office(String part, Function<String, Optional<Jurisdiction>> named) {
        return named.apply(part).or(() -> {
            String bare =
                    TITLE.matcher(part).replaceAll(" ").replaceAll("\\s+", " ").strip();
            return bare.isEmpty() || bare.length() == 2 ? Optional.empty() : named.apply(bare);
        });
    }

    private static List<Jurisdiction> likely(String part) {
        String words = " " + part.toLowerCase(Locale.ROOT) + " ";
        var inside = Arrays.stream(Jurisdiction.values())
                .filter(each -> words.contains(" " + name(each) + " "))
                .toList();
        return inside.isEmpty()
                ? Arrays.stream(Jurisdiction.values())
                        .filter(each -> distance(name(each), part.toLowerCase(Locale.ROOT)) <= LIKE)
                        .toList()
                : inside;
    }

    private static String name(Jurisdiction office) {
        return office.displayName().toLowerCase(Locale.ROOT);
    }

    private static List<SignerMatch> withDoubles(List<SignerMatch> found) {
        Map<Jurisdiction, Long> often = new HashMap<>();
        found.stream()
                .filter(SignerMatch::isSure)
                .forEach(match -> often.merge(match.offices().getFirst(), 1L, Long::sum));
        return found.stream()
                .map(match ->
                        match.isSure() && often.getOrDefault(match.offices().getFirst(), 0L) > 1
                                ? match.doubtful()
                                : match)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The edit distance of Levenshtein; of words far apart in length, their difference in length. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > LIKE) {
            return Math.abs(one.length() - other.length());
        }
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, index -> index);
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
