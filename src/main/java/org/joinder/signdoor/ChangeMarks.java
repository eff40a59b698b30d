package org.joinder.signdoor;

import java.util.stream.Collectors;
import org.joinder.base.Redline;
import org.joinder.base.Redline.Change;
import org.springframework.web.util.HtmlUtils;

/** A redline in a message or on a page: long stretches that stay are cut in their middle. Pure. */
final class ChangeMarks {

    /** How much of what stays is shown on either side of a change, in characters. */
    private static final int SHOWN = 120;

    private ChangeMarks() {}

    /** Struck words as {@code [-old-]}, new ones as {@code {+new+}}, as wdiff marks them. */
    static String text(Redline redline) {
        return redline.pieces().stream()
                .map(piece -> switch (piece.change()) {
                    case KEPT -> cut(piece.text());
                    case STRUCK -> "[-" + piece.text() + "-]";
                    case INSERTED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    /** Struck words as {@code <del>}, new ones as {@code <ins>}, line breaks as {@code <br>}. */
    static String html(Redline redline) {
        return redline.pieces().stream()
                .map(piece -> marked(
                        piece.change(),
                        HtmlUtils.htmlEscape(piece.change() == Change.KEPT ? cut(piece.text()) : piece.text(), "UTF-8")
                                .replace("\n", "<br>")))
                .collect(Collectors.joining());
    }

    private static String marked(Change change, String escaped) {
        return switch (change) {
            case KEPT -> escaped;
            case STRUCK -> "<del>" + escaped + "</del>";
            case INSERTED -> "<ins>" + escaped + "</ins>";
        };
    }

    private static String cut(String kept) {
        return kept.length() <= 2 * SHOWN + 10
                ? kept
                : kept.substring(0, SHOWN) + " … " + kept.substring(kept.length() - SHOWN);
    }
}
