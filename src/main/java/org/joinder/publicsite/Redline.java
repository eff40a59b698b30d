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
        var after = words(asked.strip());
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(pieces, Change.KEPT, before.subList(at, delta.getSource().getPosition()));
            add(pieces, Change.STRUCK, delta.getSource().getLines());
            add(pieces, Change.INSERTED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.KEPT, before.subList(at, before.size()));
        return new Redline(List.copyOf(pieces));
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
