package org.joinder.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Joins pages into one text: their repeated heads and feet stand once, and a paragraph runs on over the page's end. */
final class PageFurniture {

    static final char PAGE_END = '\f';

    private static final int DEEP = 3;
    private static final int WHOLE_LINE = 45;
    private static final String SENTENCE_ENDS = ".?!:;\u201D\"\u2019)";

    private final List<List<String>> pages = new ArrayList<>();
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> feet = new HashMap<>();

    private PageFurniture(String text) {
        for (String page : text.split("\f", -1)) {
            if (!page.isBlank()) {
                pages.add(page.strip().lines().toList());
            }
        }
        for (List<String> page : pages) {
            for (int i = 0; i < Math.min(DEEP, page.size()); i++) {
                heads.merge(key(page.get(i)), 1, Integer::sum);
                feet.merge(key(page.get(page.size() - 1 - i)), 1, Integer::sum);
            }
        }
    }

    static String without(String text) {
        return new PageFurniture(text).joined();
    }

    private String joined() {
        StringBuilder out = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            String own = String.join("\n", own(page)).strip();
            if (!own.isEmpty()) {
                out.append(out.isEmpty() ? "" : runsOn(out, own) ? "\n" : "\n\n")
                        .append(own);
            }
        }
        return out.toString();
    }

    /** The first page keeps its head and the last its foot, which name the office and whom to call. */
    private List<String> own(int page) {
        List<String> lines = pages.get(page);
        int from = 0;
        int past = lines.size();
        while (page > 0 && from < Math.min(DEEP, past) && isRepeated(heads, lines.get(from))) {
            from++;
        }
        int least = Math.max(from, past - DEEP);
        while (page < pages.size() - 1 && past > least && isRepeated(feet, lines.get(past - 1))) {
            past--;
        }
        return lines.subList(from, past);
    }

    private static boolean isRepeated(Map<String, Integer> seen, String line) {
        String key = key(line);
        boolean signature = key.equals("attorney general");
        return line.isBlank() || isNumber(key) || seen.getOrDefault(key, 0) > 1 && !signature;
    }

    /** "12", "- 3 -", "Page 2 of 4". */
    private static boolean isNumber(String key) {
        String bare = key.replaceAll("page|of|[-\u2013\u2014| ]", "");
        return bare.equals("#") || bare.equals("##");
    }

    private static String key(String line) {
        return line.strip().toLowerCase(Locale.ROOT).replaceAll("\\d++", "#").replaceAll("\\s++", " ");
    }

    private static boolean runsOn(StringBuilder above, String below) {
        char last = above.charAt(above.length() - 1);
        boolean open = SENTENCE_ENDS.indexOf(last) < 0;
        int lineLength = above.length() - 1 - above.lastIndexOf("\n");
        return Character.isLowerCase(below.charAt(0)) && last != ':' || open && lineLength >= WHOLE_LINE;
    }
}
