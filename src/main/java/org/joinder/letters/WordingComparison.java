package org.joinder.letters;

import java.util.stream.Collectors;
import org.joinder.base.Redline;
import org.joinder.base.WordDiff;
import org.joinder.print.Printout;

/**
 * Two wordings of a letter set against each other on paper. As drafters of bills do, what is taken out stands struck in
 * square brackets and what is put in is underlined, so that neither depends on being seen in a style alone. Pure.
 */
public final class WordingComparison {

    private WordingComparison() {}

    public static Printout of(LetterVersion from, LetterVersion to) {
        var title = "Text " + from.number() + " and text " + to.number() + ": " + to.subject();
        var body = "<h1>" + Printout.escaped(title) + "</h1><p>" + Printout.escaped(change(to)) + "</p>"
                + "<p class=\"small\">[Struck in brackets]: stands in text " + from.number()
                + " alone. Underlined between ‹ and ›: stands in text " + to.number() + " alone.</p><p>"
                + marked(WordDiff.between(from.wording(), to.wording())) + "</p>";
        return new Printout(title, "What changed from one wording of the letter to another", to.savedAt(), body);
    }

    private static String change(LetterVersion to) {
        return to.change().words() + ": " + to.change().meaning() + (to.note().isBlank() ? "" : " “" + to.note() + "”");
    }

    private static String marked(Redline redline) {
        return redline.pieces().stream().map(WordingComparison::marked).collect(Collectors.joining());
    }

    private static String marked(Redline.Piece piece) {
        var words = Printout.escaped(piece.text()).replace("\n", "<br/>");
        return switch (piece.change()) {
            case KEPT -> words;
            case STRUCK -> "[<del>" + words + "</del>]";
            case INSERTED -> "‹<ins>" + words + "</ins>›";
        };
    }
}
