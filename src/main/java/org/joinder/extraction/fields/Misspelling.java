package org.joinder.extraction.fields;

import java.util.Locale;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Guesses which jurisdiction a slip of the pen meant: one letter wrong, missing, doubled or swapped. */
final class Misspelling {

    private Misspelling() {}

    static @Nullable Jurisdiction of(String written) {
        String letters = written.toLowerCase(Locale.ROOT);
        if (letters.length() < 4 || letters.length() > 26) {
            return null;
        }
        int slips = letters.length() >= 9 ? 2 : 1;
        int mask = PlaceNames.Spelling.maskOf(letters);
        Jurisdiction found = null;
        for (PlaceNames.Spelling spelling : PlaceNames.spellings()) {
            if (Integer.bitCount(spelling.mask() ^ mask) > 2 * slips) {
                continue;
            }
            if (Math.abs(spelling.letters().length() - letters.length()) <= slips
                    && distance(letters, spelling.letters()) <= slips) {
                if (found != null && found != spelling.who()) {
                    return null;
                }
                found = spelling.who();
            }
        }
        return found;
    }

    /** Edits between two short words, a swap of neighbours counting as one. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int best = cost[i - 1][j - 1] + (same ? 0 : 1);
                best = Math.min(best, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[one.length()][other.length()];
    }
}
