package org.joinder.legislation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The provisions that the words of a bill cite: {@code 47 U.S.C. 230(e)}, {@code section 1591 of title 18}. */
final class CitedInText {

    private static final Pattern CODE = Pattern.compile(
            "\\b(\\d{1,2})\\s+U\\.?S\\.?C\\.?\\s+(\\d+[a-z]{0,4}(?:[-–]\\d+[a-z]?)*)((?:\\s?\\([0-9A-Za-z]{1,6}\\))*)");
    private static final Pattern OF_TITLE = Pattern.compile(
            "\\b[Ss]ections?\\s+(\\d+[A-Za-z]{0,4}(?:[-–]\\d+[a-z]?)*)((?:\\([0-9A-Za-z]{1,6}\\))*)\\s+of\\s+title\\s+(\\d{1,2})\\b");
    private static final Pattern OF_ACT = Pattern.compile(
            "\\b[Ss]ection \\d+[A-Za-z]{0,4}(?:\\([0-9A-Za-z]{1,6}\\))* of the [A-Z][A-Za-z’' ]{3,80}Act(?: of \\d{4})?");
    private static final Pattern PART = Pattern.compile("\\(([0-9A-Za-z]+)\\)");
    private static final int AROUND = 60;

    private CitedInText() {}

    /** A provision and the words it is cited in. */
    record Citation(StatuteId id, String quote) {}

    /** {@code acts} knows where the Code holds a section of an act. */
    static List<Citation> in(String text, Function<String, Optional<StatuteId>> acts) {
        Map<StatuteId, Citation> found = new LinkedHashMap<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            add(found, code.group(1), code.group(2), code.group(3), text, code);
        }
        Matcher title = OF_TITLE.matcher(text);
        while (title.find()) {
            add(found, title.group(3), title.group(1), title.group(2), text, title);
        }
        Matcher act = OF_ACT.matcher(text);
        while (act.find()) {
            acts.apply(act.group())
                    .ifPresent(id -> found.putIfAbsent(id, new Citation(id, quote(text, act.start(), act.end()))));
        }
        return List.copyOf(found.values());
    }

    private static void add(
            Map<StatuteId, Citation> found, String title, String section, String parts, String text, Matcher at) {
        List<String> below = new ArrayList<>();
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            below.add(part.group(1));
        }
        StatuteId id = StatuteId.ofCode(title, section, below.toArray(String[]::new));
        found.putIfAbsent(id, new Citation(id, quote(text, at.start(), at.end())));
    }

    /** The words around the citation, cut at blanks and line ends. */
    private static String quote(String text, int start, int end) {
        int from = Math.max(text.lastIndexOf('\n', start) + 1, start - AROUND);
        int lineEnd = text.indexOf('\n', end);
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, end + AROUND);
        while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to > end && to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return text.substring(from, to).strip();
    }
}
