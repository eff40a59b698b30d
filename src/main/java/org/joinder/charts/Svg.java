package org.joinder.charts;

import java.util.Locale;

/** Writes SVG piece by piece; text and attribute values are escaped here and nowhere else. */
final class Svg {

    private final StringBuilder out = new StringBuilder(4096);

    Svg open(String name, int width, int height, String label) {
        return raw("<svg class=\"" + name + "\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                        + "\" height=\"" + height + "\" role=\"img\" aria-label=\"")
                .text(label)
                .raw("\">");
    }

    Svg rect(String name, double x, double y, double width, double height) {
        return raw("<rect class=\"" + name + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\""
                + number(width) + "\" height=\"" + number(height) + "\"/>");
    }

    Svg line(String name, double x1, double y1, double x2, double y2) {
        return raw("<line class=\"" + name + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2)
                + "\" y2=\"" + number(y2) + "\"/>");
    }

    Svg path(String name, String d) {
        return raw("<path class=\"" + name + "\" d=\"" + d + "\"/>");
    }

    Svg words(String name, double x, double y, String anchor, String words) {
        return raw("<text class=\"" + name + "\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\""
                        + anchor + "\">")
                .text(words)
                .raw("</text>");
    }

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg text(String words) {
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(words.charAt(i));
            }
        }
        return this;
    }

    String close() {
        return out.append("</svg>").toString();
    }

    static String number(double value) {
        String fixed = String.format(Locale.ROOT, "%.1f", value);
        return fixed.endsWith(".0") ? fixed.substring(0, fixed.length() - 2) : fixed;
    }
}
