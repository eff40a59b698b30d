package org.joinder.base;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word, keeping every character of both. Lines, then words, that stand once in each text are
 * fixed points; between them the shortest set of changes is sought, and where even that would be too much work the
 * stretch is shown as replaced. So twice the text is about twice the work, however different the two are.
 */
public final class WordDiff {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WORD = Pattern.compile("\\s|[\\p{L}\\p{N}'’-]+|[^\\s\\p{L}\\p{N}]");

    /** The most pairs of words that a stretch between two fixed points may have to be compared one with another. */
    private static final long MOST_PAIRS = 500_000;

    private final List<Redline.Piece> pieces = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private long comparisons;

    WordDiff() {}

    /** The redline between two texts; nothing of either is lost, blanks and line breaks included. */
    public static Redline between(String before, String after) {
        return new WordDiff().compare(before, after);
    }

    Redline compare(String before, String after) {
        lines(split(LINE, before), split(LINE, after));
        flush();
        return new Redline(pieces);
    }

    /** How many pairs of words were looked at. */
    long comparisons() {
        return comparisons;
    }

    private void lines(List<String> before, List<String> after) {
        anchored(before, after, (a, b) -> {
            List<String> struck = split(WORD, String.join("", a));
            List<String> inserted = split(WORD, String.join("", b));
            words(struck, inserted, true);
        });
    }

    private void words(List<String> before, List<String> after, boolean mayAnchor) {
        if ((long) before.size() * after.size() <= MOST_PAIRS) {
            trimmed(before, after, this::shortest);
        } else if (mayAnchor) {
            anchored(before, after, (a, b) -> words(a, b, false));
        } else {
            add(Redline.Change.STRUCK, before);
            add(Redline.Change.INSERTED, after);
        }
    }

    /** Compares a stretch that lies between two fixed points. */
    private interface Stretch {
        void compare(List<String> before, List<String> after);
    }

    /** Keeps what stands once in each in the same order, and hands over what lies between. */
    private void anchored(List<String> before, List<String> after, Stretch between) {
        trimmed(before, after, (a, b) -> {
            int atA = 0;
            int atB = 0;
            for (int[] point : fixedPoints(a, b)) {
                between(a.subList(atA, point[0]), b.subList(atB, point[1]), between);
                add(Redline.Change.KEPT, a.subList(point[0], point[0] + 1));
                atA = point[0] + 1;
                atB = point[1] + 1;
            }
            between(a.subList(atA, a.size()), b.subList(atB, b.size()), between);
        });
    }

    /** Keeps what begins and what ends both, and hands over what lies between. */
    private void trimmed(List<String> before, List<String> after, Stretch between) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Redline.Change.KEPT, before.subList(0, start));
        between(before.subList(start, before.size() - end), after.subList(start, after.size() - end), between);
        add(Redline.Change.KEPT, before.subList(before.size() - end, before.size()));
    }

    private static void between(List<String> a, List<String> b, Stretch stretch) {
        if (!a.isEmpty() || !b.isEmpty()) {
            stretch.compare(a, b);
        }
    }

    /** Pairs of places of what stands once in each, the longest row of them that keeps the order. */
    private static List<int[]> fixedPoints(List<String> before, List<String> after) {
        Map<String, Integer> placeAfter = once(after);
        List<int[]> pairs = new ArrayList<>();
        once(before).forEach((piece, place) -> {
            Integer there = placeAfter.get(piece);
            if (place >= 0 && there != null && there >= 0 && !piece.isBlank()) {
                pairs.add(new int[] {place, there});
            }
        });
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        return longestRising(pairs);
    }

    private static Map<String, Integer> once(List<String> pieces) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            places.merge(pieces.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    private static List<int[]> longestRising(List<int[]> pairs) {
        int[] lastOfLength = new int[pairs.size() + 1];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 1;
            int high = length;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(lastOfLength[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            previous[i] = low > 1 ? lastOfLength[low - 1] : -1;
            lastOfLength[low] = i;
            length = Math.max(length, low);
        }
        List<int[]> rising = new ArrayList<>();
        for (int i = length == 0 ? -1 : lastOfLength[length]; i >= 0; i = previous[i]) {
            rising.add(pairs.get(i));
        }
        return rising.reversed();
    }

    private void shortest(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>(new MyersDiffWithLinearSpace<String>((a, b) -> {
                    comparisons++;
                    return a.equals(b);
                })
                .computeDiff(before, after, null));
        changes.sort(Comparator.comparingInt((Change change) -> change.startOriginal)
                .thenComparingInt(change -> change.startRevised));
        int at = 0;
        for (Change change : changes) {
            add(Redline.Change.KEPT, before.subList(at, change.startOriginal));
            add(Redline.Change.STRUCK, before.subList(change.startOriginal, change.endOriginal));
            add(Redline.Change.INSERTED, after.subList(change.startRevised, change.endRevised));
            at = change.endOriginal;
        }
        add(Redline.Change.KEPT, before.subList(at, before.size()));
    }

    /** What is struck and what is inserted at one place stand beside each other, in this order. */
    private void add(Redline.Change change, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (change == Redline.Change.KEPT && kept.isEmpty()) {
            flush();
        } else if (change != Redline.Change.KEPT && !kept.isEmpty()) {
            flush();
        }
        StringBuilder into = switch (change) {
            case KEPT -> kept;
            case STRUCK -> struck;
            case INSERTED -> inserted;
        };
        words.forEach(into::append);
    }

    private void flush() {
        flush(Redline.Change.KEPT, kept);
        flush(Redline.Change.STRUCK, struck);
        flush(Redline.Change.INSERTED, inserted);
    }

    private void flush(Redline.Change change, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(new Redline.Piece(change, words.toString()));
            words.setLength(0);
        }
    }

    private static List<String> split(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).toList();
    }
}
