package org.joinder.documents;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes a page's nodes as text: an empty line between paragraphs, a new line between rows, a tab between cells. */
final class BlockText implements NodeVisitor {

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "table",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "figure",
            "pre",
            "hr",
            "fieldset");
    private static final Set<String> LINES = Set.of(
            "div", "li", "tr", "dt", "dd", "address", "figcaption", "caption", "center", "summary", "details", "form");

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;
    private boolean cell;
    private int preformatted;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            preformatted -= tag.equals("pre") ? 1 : 0;
            breakAround(tag);
            cell |= tag.equals("td") || tag.equals("th");
        }
    }

    private void open(String tag) {
        preformatted += tag.equals("pre") ? 1 : 0;
        if (tag.equals("br")) {
            breaks = Math.min(breaks + 1, 2);
        } else {
            breakAround(tag);
        }
    }

    private void breakAround(String tag) {
        if (PARAGRAPHS.contains(tag)) {
            breaks = 2;
        } else if (LINES.contains(tag)) {
            breaks = Math.max(breaks, 1);
        }
    }

    private void write(String words) {
        for (int at = 0; at < words.length(); at++) {
            char each = words.charAt(at);
            if (preformatted > 0 && each == '\n') {
                breaks = Math.min(breaks + 1, 2);
            } else if (each == ' ' || each == '\n' || each == '\t' || each == '\r' || each == '\f') {
                space = true;
            } else {
                separate();
                text.append(each);
            }
        }
    }

    private void separate() {
        if (text.isEmpty()) {
            // nothing stands before the first word
        } else if (breaks > 0) {
            text.append(breaks == 1 ? "\n" : "\n\n");
        } else if (cell) {
            text.append('\t');
        } else if (space) {
            text.append(' ');
        }
        breaks = 0;
        space = false;
        cell = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
