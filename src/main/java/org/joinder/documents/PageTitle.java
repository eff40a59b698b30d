package org.joinder.documents;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The title a page gives itself. It goes above the text when a line of the text says the same: so the document's own
 * heading stands out among the names of the site. A title that no line repeats is the site's, and is left out.
 */
final class PageTitle {

    private static final int SHORTEST = 16;

    private PageTitle() {}

    static String of(Document page) {
        Element shared = page.selectFirst("meta[property=og:title]");
        String title = shared == null ? "" : shared.attr("content");
        return (title.isBlank() ? page.title() : title).strip();
    }

    static String above(String title, String text) {
        String wanted = folded(title);
        int end = text.indexOf('\n');
        boolean first = folded(end < 0 ? text : text.substring(0, end)).equals(wanted);
        if (wanted.length() < SHORTEST || first) {
            return text;
        }
        boolean repeated = text.lines().map(PageTitle::folded).anyMatch(line -> says(wanted, line));
        return repeated ? title + "\n\n" + text : text;
    }

    /** Whether the line is the title, the name of the site behind it or not. */
    private static boolean says(String title, String line) {
        return line.length() >= SHORTEST && title.startsWith(line);
    }

    private static String folded(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
