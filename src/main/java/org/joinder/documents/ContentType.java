package org.joinder.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a file is from its first bytes; only what is not plainly text is put to the far larger list of Tika. */
final class ContentType {

    private static final int HEAD = 8192;
    private static final Pattern HTML_TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|title|meta|link|div|span|p|h[1-6]|table|section|article|main|header|nav|ul|ol|br|font|center|a|b|strong|em|i|img|blockquote)[\\s/>]");
    private static final Pattern OPENING = Pattern.compile("\\s*(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*", Pattern.DOTALL);

    private ContentType() {}

    static DocumentKind of(String fileName, byte[] bytes) {
        if (startsWithin(bytes, "%PDF-", 1024)) {
            return DocumentKind.PDF;
        }
        if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            return OfficeContainer.kindOf(fileName, bytes);
        }
        if (!looksLikeText(bytes) || startsWith(bytes, "{\\rtf") || startsWith(bytes, "%!PS")) {
            throw UnreadableDocument.otherType(OtherTypes.nameOf(fileName, bytes));
        }
        return markup(fileName, bytes);
    }

    private static DocumentKind markup(String fileName, byte[] bytes) {
        String head = TextDecoder.decode(bytes, HEAD).toLowerCase(Locale.ROOT);
        var opening = OPENING.matcher(head);
        int start = opening.lookingAt() ? opening.end() : 0;
        if (HTML_TAG.matcher(head).region(start, head.length()).lookingAt()) {
            return DocumentKind.HTML;
        }
        if (head.startsWith("<?xml", firstInk(head))) {
            throw UnreadableDocument.otherType(OtherTypes.nameOf(fileName, bytes));
        }
        return DocumentKind.TEXT;
    }

    private static int firstInk(String head) {
        int at = 0;
        while (at < head.length() && (Character.isWhitespace(head.charAt(at)) || head.charAt(at) == '\ufeff')) {
            at++;
        }
        return at;
    }

    /** Text has next to no control characters; a wide encoding has many zero bytes but says so or shows their rhythm. */
    private static boolean looksLikeText(byte[] bytes) {
        if (TextDecoder.isWide(bytes)) {
            return true;
        }
        int length = Math.min(bytes.length, HEAD);
        int controls = 0;
        for (int at = 0; at < length; at++) {
            int each = bytes[at] & 0xff;
            if (each < 0x20 && each != '\t' && each != '\n' && each != '\r' && each != '\f' && each != 0x1b) {
                controls++;
            }
        }
        return controls * 20 <= length;
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        return startsWithin(bytes, magic, 0);
    }

    private static boolean startsWithin(byte[] bytes, String magic, int reach) {
        int length = Math.min(bytes.length, reach + magic.length());
        return reach == 0
                ? new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(magic)
                : new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(magic);
    }
}
