package org.joinder.publicsite.feeds;

/** Text as XML 1.0 can hold it. */
public final class XmlText {

    private XmlText() {}

    /** The text with a replacement character for each that XML does not allow. */
    public static String allowed(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(each -> kept.appendCodePoint(isAllowed(each) ? each : 0xFFFD));
        return kept.toString();
    }

    private static boolean isAllowed(int each) {
        return each == '\t'
                || each == '\n'
                || each == '\r'
                || each >= 0x20 && each <= 0xD7FF
                || each >= 0xE000 && each <= 0xFFFD
                || each >= 0x10000;
    }
}
