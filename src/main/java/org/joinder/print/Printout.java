package org.joinder.print;

import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * What is to be printed: the title that a reader's window shows, one sentence for catalogues, the moment written into
 * the file as its date (of the content, never of the printing), and the body as HTML. Whoever builds the body escapes
 * what people typed, with {@link #escaped} or {@link #paragraphs}.
 */
public record Printout(String title, String description, Instant dated, String body) {

    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");

    public Printout {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a printed document needs a title");
        }
    }

    /** Text as it may stand between tags and in attributes. Characters that a PDF cannot hold are left out. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}&&[^\n\t]]", ""), "UTF-8");
    }

    /** Plain text with a blank line between paragraphs, each line break inside one kept. */
    public static String paragraphs(String text) {
        return BLANK_LINES
                .splitAsStream(text.replace("\r\n", "\n").replace('\r', '\n').strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + escaped(paragraph.strip()).replace("\n", "<br/>") + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
