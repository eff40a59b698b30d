package org.joinder.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The text of a web page as a reader of the page meets it: paragraphs kept, scripts, menus and forms left out. */
final class HtmlText {

    private static final int DEEPEST = 400;
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlText() {}

    static String of(byte[] bytes) {
        Document page = parse(TextDecoder.decode(bytes, declared(bytes)));
        String title = PageTitle.of(page);
        Element body = page.body();
        PageChrome.removeFrom(body);
        BlockText text = new BlockText();
        body.traverse(text);
        return PageTitle.above(title, text.toString());
    }

    private static Document parse(String html) {
        try {
            return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        } catch (RuntimeException | StackOverflowError e) {
            throw UnreadableDocument.broken(DocumentKind.HTML);
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        var head = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
        if (!head.find() || !isKnown(head.group(1))) {
            return null;
        }
        Charset charset = Charset.forName(head.group(1));
        return charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset;
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException malformedName) {
            return false;
        }
    }
}
