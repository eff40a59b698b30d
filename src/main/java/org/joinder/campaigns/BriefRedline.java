package org.joinder.campaigns;

import org.joinder.base.Redline;
import org.joinder.base.WordDiff;
import org.joinder.print.Printout;

/** The words asked for against the law, as marked-up text. Runs of blanks count as one space. */
final class BriefRedline {

    private BriefRedline() {}

    static String html(String law, String asked) {
        var out = new StringBuilder();
        for (Redline.Piece piece : WordDiff.between(plain(law), plain(asked)).pieces()) {
            String words = Printout.escaped(piece.text());
            out.append(
                    switch (piece.change()) {
                        case KEPT -> words;
                        case STRUCK -> "<del>" + words + "</del>";
                        case INSERTED -> "<ins>" + words + "</ins>";
                    });
        }
        return out.toString();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
