package org.joinder.extraction.citations;

/** Writes a name as it stands, on one line and with a plain "and". */
final class Names {

    private Names() {}

    static String tidy(Page page, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = page.at(i);
            if (Letters.blank(c)) {
                blank = true;
            } else {
                if (blank) {
                    out.append(' ');
                }
                blank = false;
                if (c == '&' && Letters.blank(page.at(i - 1))) {
                    out.append("and");
                } else {
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    /** The words as they stand, on one line. */
    static String oneLine(Page page, int start, int end) {
        String text = page.cut(start, end);
        return text.indexOf('\n') < 0 && !text.contains("  ") ? text : text.replaceAll("\\s+", " ");
    }
}
