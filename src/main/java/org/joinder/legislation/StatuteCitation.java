package org.joinder.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a provision is cited, there and back: {@code 47 U.S.C. 230(e)(1)} is {@code /us/usc/t47/s230/e/1}. */
public record StatuteCitation(StatuteId id, String text) {

    private static final Pattern CODE = Pattern.compile(
            "(?i)(\\d{1,2}a?)\\s+U\\.?\\s?S\\.?\\s?C(?:\\.|ode)?(?:\\s?A\\.?)?\\s*(?:§|sec(?:tion|\\.)?)?\\s*"
                    + "(\\d+[a-z]{0,4}(?:[-–]\\d+[a-z]?)*)((?:\\s?\\([0-9A-Za-z]{1,6}\\))*)");
    private static final Pattern LAW =
            Pattern.compile("(?i)Pub(?:lic|\\.)\\s+L(?:aw|\\.)(?:\\s+No\\.)?\\s+(\\d{1,3})[-–](\\d{1,4})");
    private static final Pattern LARGE = Pattern.compile("(?i)(\\d{1,3})\\s+Stat\\.?\\s+(\\d{1,5})");

    public static StatuteCitation of(StatuteId id) {
        return new StatuteCitation(id, written(id));
    }

    /** The one provision a citation names, when the whole text is a citation of a kind known here. */
    public static Optional<StatuteCitation> find(String text) {
        String plain = text.strip();
        Matcher code = CODE.matcher(plain);
        if (code.matches()) {
            return Optional.of(
                    of(StatuteId.ofCode(code.group(1), code.group(2).replace('–', '-'), subdivisions(code.group(3)))));
        }
        Matcher law = LAW.matcher(plain);
        if (law.matches()) {
            return Optional.of(of(StatuteId.of("/us/pl/" + law.group(1) + "/" + law.group(2))));
        }
        Matcher large = LARGE.matcher(plain);
        return large.matches()
                ? Optional.of(of(StatuteId.of("/us/stat/" + large.group(1) + "/" + large.group(2))))
                : Optional.empty();
    }

    private static String[] subdivisions(String parenthesised) {
        List<String> found = new ArrayList<>();
        Matcher each = Pattern.compile("\\(([0-9A-Za-z]+)\\)").matcher(parenthesised);
        while (each.find()) {
            found.add(each.group(1));
        }
        return found.toArray(String[]::new);
    }

    private static String written(StatuteId id) {
        if (id.isOfTheCode()) {
            StringBuilder text = new StringBuilder(id.title().orElseThrow().toUpperCase(Locale.ROOT))
                    .append(" U.S.C. ")
                    .append(id.sectionNumber().orElseThrow());
            id.subdivisions().forEach(part -> text.append('(').append(part).append(')'));
            return text.toString();
        }
        String[] parts = id.path().substring(1).split("/");
        if (parts.length >= 4 && parts[1].equals("pl")) {
            return "Pub. L. " + parts[2] + "-" + parts[3];
        }
        if (parts.length == 4 && parts[1].equals("stat")) {
            return parts[2] + " Stat. " + parts[3];
        }
        return id.path();
    }
}
