package org.joinder.imports;

import java.util.Set;

/**
 * The words of a piece of a law as plain lines: what is set on its own line begins one, cells of a row are parted by a
 * bar, and what is no law (page numbers, sidenotes, footnotes) is left out.
 */
final class XmlWords {

    private static final Set<String> LINES = Set.of(
            "p",
            "tr",
            "row",
            "li",
            "quotedContent",
            "quoted-block",
            "table",
            "block",
            "item-list",
            "listItem",
            "toc",
            "tocItem",
            "toc-entry",
            "section",
            "subsection",
            "paragraph",
            "subparagraph",
            "clause",
            "subclause",
            "item",
            "subitem",
            "level",
            "continuation",
            "continuation-text",
            "title",
            "subtitle",
            "chapter",
            "subchapter",
            "part",
            "subpart",
            "division",
            "header-in-text",
            "caption",
            "signature",
            "party",
            "groupItem",
            "referenceItem");
    private static final Set<String> CELLS = Set.of("td", "th", "entry", "column");
    private static final Set<String> NO_LAW =
            Set.of("page", "sidenote", "pagebreak", "editorialNote", "col", "colgroup");

    private final StringBuilder text = new StringBuilder();

    private XmlWords() {}

    static String of(SourceNode node) {
        XmlWords words = new XmlWords();
        words.add(node);
        return words.toString();
    }

    /** Words of several pieces, one after the other. */
    static String of(Iterable<SourceNode> nodes) {
        XmlWords words = new XmlWords();
        nodes.forEach(words::add);
        return words.toString();
    }

    static boolean isFootnote(SourceNode node) {
        return (node.name().equals("note") && "footnote".equals(node.attribute("type")))
                || node.name().equals("footnote")
                || (node.name().equals("ref") && "footnoteRef".equals(node.attribute("class")));
    }

    static boolean isNoLaw(SourceNode node) {
        return NO_LAW.contains(node.name()) || isFootnote(node);
    }

    private void add(SourceNode node) {
        if (isNoLaw(node)) {
            return;
        }
        boolean line = LINES.contains(node.name());
        if (line) {
            newLine();
        }
        text.append(node.text());
        for (SourceNode each : node.children()) {
            add(each);
        }
        if (CELLS.contains(node.name())) {
            text.append(" | ");
        } else if (line) {
            newLine();
        }
    }

    private void newLine() {
        text.append('\u000B');
    }

    /** Line breaks of the file are blanks; only the breaks set here count. */
    @Override
    public String toString() {
        return text.toString()
                .replaceAll("[\\s\\u00A0&&[^\\u000B]]+", " ")
                .replaceAll("(?: \\|)* ?\\u000B[ \\u000B]*", "\n")
                .replaceAll("(?: \\|)+ *$", "")
                .strip();
    }
}
