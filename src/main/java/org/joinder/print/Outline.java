package org.joinder.print;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the body into a whole document: title, language, style, and a bookmark for each heading below the one before. */
final class Outline {

    private static final String LANGUAGE = "en-US";

    private Outline() {}

    static Document of(Printout printout, String style) {
        var document = Jsoup.parse("<!DOCTYPE html><html><head></head><body></body></html>");
        document.outputSettings().prettyPrint(false);
        document.expectFirst("html").attr("lang", LANGUAGE);
        document.head().appendElement("title").text(printout.title());
        document.head().appendElement("meta").attr("name", "subject").attr("content", printout.description());
        document.head().appendElement("style").text(style);
        document.body().html(printout.body());
        addBookmarks(document);
        return document;
    }

    private static void addBookmarks(Document document) {
        var root = document.head().appendElement("bookmarks");
        var open = root;
        int number = 0;
        for (Element heading : document.body().select("h1, h2, h3")) {
            int level = level(heading);
            while (open != root && level(open) >= level) {
                open = open.parent() == null ? root : open.parent();
            }
            if (heading.id().isEmpty()) {
                heading.attr("id", "heading-" + ++number);
            }
            open = open.appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id())
                    .attr("data-level", Integer.toString(level));
        }
    }

    private static int level(Element element) {
        var level = element.attr("data-level");
        return level.isEmpty() ? element.tagName().charAt(1) - '0' : Integer.parseInt(level);
    }
}
