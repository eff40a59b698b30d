package org.joinder.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where words stand in a text as whole words; a line break counts as a blank, and straight quotes as curved ones. */
final class WordPlaces {

    private WordPlaces() {}

    static List<int[]> in(String text, String words) {
        String stripped = words.strip();
        String pattern = Pattern.compile("\\s+")
                .splitAsStream(plain(stripped))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        String before = isWord(stripped.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String behind = isWord(stripped.codePointBefore(stripped.length())) ? "(?![\\p{L}\\p{N}])" : "";
        Matcher matcher = Pattern.compile(before + pattern + behind).matcher(plain(text));
        List<int[]> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        return places;
    }

    private static boolean isWord(int sign) {
        return Character.isLetterOrDigit(sign);
    }

    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-');
    }
}
