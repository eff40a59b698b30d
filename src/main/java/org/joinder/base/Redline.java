package org.joinder.base;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One text against another, as stretches kept, struck and inserted in reading order: what is kept or struck is the text
 * before, what is kept or inserted the text after.
 */
public record Redline(List<Piece> pieces) {

    /** What became of a stretch. */
    public enum Change {
        KEPT,
        STRUCK,
        INSERTED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A stretch with what became of it. */
    public record Piece(Change change, String text) {}

    public Redline {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words against words: line breaks of two sources differ without meaning anything, so every run of blanks counts as
     * one space.
     */
    public static Redline between(String law, String asked) {
        return WordDiff.between(oneLine(law), oneLine(asked)).joined();
    }

    public String before() {
        return without(Change.INSERTED);
    }

    public String after() {
        return without(Change.STRUCK);
    }

    public boolean changesNothing() {
        return pieces.stream().allMatch(piece -> piece.change() == Change.KEPT);
    }

    /** How often something was struck or inserted; a replacement counts once. */
    public int changes() {
        int changes = 0;
        Change last = Change.KEPT;
        for (Piece piece : pieces) {
            changes += last == Change.KEPT && piece.change() != Change.KEPT ? 1 : 0;
            last = piece.change();
        }
        return changes;
    }

    private String without(Change left) {
        return pieces.stream()
                .filter(piece -> piece.change() != left)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Makes one change of two of a kind that only a space parts, where the space can as well stand behind them. */
    private Redline joined() {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            joined.add(piece);
            if (endsInParted(joined)) {
                joined.removeLast();
                joined.removeLast();
                var first = joined.removeLast().text();
                var text = first + " " + piece.text().substring(0, piece.text().length() - 1);
                joined.add(new Piece(piece.change(), text));
                joined.add(new Piece(Change.KEPT, " "));
            } else if (endsInTwoKept(joined)) {
                var last = joined.removeLast().text();
                joined.add(new Piece(Change.KEPT, joined.removeLast().text() + last));
            }
        }
        return new Redline(joined);
    }

    private static boolean endsInParted(List<Piece> pieces) {
        int size = pieces.size();
        if (size < 3) {
            return false;
        }
        var last = pieces.get(size - 1);
        return last.change() != Change.KEPT
                && last.change() == pieces.get(size - 3).change()
                && pieces.get(size - 2).equals(new Piece(Change.KEPT, " "))
                && last.text().endsWith(" ");
    }

    private static boolean endsInTwoKept(List<Piece> pieces) {
        int size = pieces.size();
        return size > 1
                && pieces.get(size - 1).change() == Change.KEPT
                && pieces.get(size - 2).change() == Change.KEPT;
    }
}
