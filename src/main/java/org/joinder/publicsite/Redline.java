package org.joinder.publicsite;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words asked for against the words of the law, as stretches kept, struck and inserted. */
record Redline(List<Piece> pieces) {

    /** What became of a stretch. */
    enum Change {
        KEPT,
        STRUCK,
        INSERTED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Piece(Change change, String text) {}

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}'’-]+|[^\\s\\p{L}\\p{N}]");

    static Redline between(String law, String asked) {
        var before = words(law.strip());
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, words(asked.strip())).getDeltas()) {
            var source = delta.getSource();
            add(pieces, Change.KEPT, before.subList(at, source.getPosition()));
            add(pieces, Change.STRUCK, source.getLines());
            add(pieces, Change.INSERTED, delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        add(pieces, Change.KEPT, before.subList(at, before.size()));
        return new Redline(List.copyOf(joined(pieces)));
    }

    /** Makes one change of two of a kind that only a space parts, where the space can as well stand behind them. */
    private static List<Piece> joined(List<Piece> pieces) {
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
        return joined;
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

    boolean changesNothing() {
        return pieces.stream().allMatch(piece -> piece.change() == Change.KEPT);
    }

    // Line breaks of two sources differ without meaning anything, so every run of blanks counts as one space.
    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().isBlank() ? " " : word.group())
                .toList();
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }
}
