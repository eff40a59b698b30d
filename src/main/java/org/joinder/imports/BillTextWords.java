package org.joinder.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joinder.base.Redline;
import org.joinder.base.Redline.Change;
import org.jspecify.annotations.Nullable;

/** The words of a bill in lines, each provision on its own, with what a committee struck and put in. */
final class BillTextWords {

    private static final Set<String> LINES = Set.of(
            "section",
            "subsection",
            "paragraph",
            "subparagraph",
            "clause",
            "subclause",
            "item",
            "subitem",
            "title",
            "subtitle",
            "chapter",
            "subchapter",
            "part",
            "subpart",
            "division",
            "quotedContent",
            "quoted-block",
            "after-quoted-block",
            "continuation",
            "continuation-text",
            "p",
            "tr",
            "row",
            "li",
            "component",
            "main",
            "legis-body",
            "longTitle",
            "officialTitle",
            "docTitle",
            "enactingFormula",
            "resolvingClause",
            "amendmentInstruction",
            "amendmentContent",
            "amendment-block",
            "amendment",
            "amendment-instruction",
            "toc-entry",
            "referenceItem",
            "appropriations-major",
            "appropriations-intermediate",
            "appropriations-small",
            "preamble",
            "whereas",
            "resolution-body",
            "official-title",
            "engrossed-amendment-body");
    private static final Set<String> NO_WORDS = Set.of(
            "meta",
            "amendMeta",
            "metadata",
            "preface",
            "amendPreface",
            "form",
            "endorsement",
            "attestation",
            "signatures",
            "page",
            "pagebreak",
            "col",
            "colgroup",
            "colspec",
            "official-title-amendment");

    private final List<Redline.Piece> pieces = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Change kind = Change.KEPT;
    private boolean atLineStart = true;
    private boolean blankDue;
    private Change blankOf = Change.KEPT;

    private BillTextWords() {}

    static Redline of(SourceNode root) {
        BillTextWords words = new BillTextWords();
        root.children().forEach(each -> words.add(each, Change.KEPT));
        words.flush();
        return new Redline(words.pieces);
    }

    private void add(SourceNode node, Change around) {
        if (NO_WORDS.contains(node.name())) {
            return;
        }
        Change change = change(node, around);
        boolean line = LINES.contains(node.name());
        if (line) {
            newLine(change);
        }
        text(node.text(), change);
        node.children().forEach(each -> add(each, change));
        if (line) {
            newLine(change);
        } else if (node.name().equals("enum")
                || node.name().equals("num")
                || node.name().equals("header")) {
            blankOf = blankDue ? blankOf : change;
            blankDue = true;
        }
    }

    private static Change change(SourceNode node, Change around) {
        String changed = lower(node.attribute("changed"));
        String style = lower(node.attribute("reported-display-style"));
        if (changed.equals("deleted") || node.name().equals("deleted-phrase") || style.contains("strikethrough")) {
            return Change.STRUCK;
        }
        boolean added = changed.equals("added") || node.name().equals("added-phrase") || style.contains("italic");
        return added && around != Change.STRUCK ? Change.INSERTED : around;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private void newLine(Change change) {
        if (!atLineStart) {
            append("\n", change);
        }
        atLineStart = true;
        blankDue = false;
    }

    private void text(String text, Change change) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isWhitespace(sign) || sign == '\u00a0') {
                blankOf = blankDue ? blankOf : change;
                blankDue = !atLineStart;
            } else {
                if (blankDue && !atLineStart) {
                    append(" ", blankOf);
                }
                blankDue = false;
                atLineStart = false;
                append(Character.toString(sign), change);
            }
        }
    }

    private void append(String text, Change change) {
        if (change != kind) {
            flush();
            kind = change;
        }
        open.append(text);
    }

    private void flush() {
        if (!open.isEmpty()) {
            pieces.add(new Redline.Piece(kind, open.toString()));
            open.setLength(0);
        }
    }
}
