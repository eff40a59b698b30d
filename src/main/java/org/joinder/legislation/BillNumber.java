package org.joinder.legislation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bill's number apart from its session: letters, digits and what a few states add behind ({@code ABX1 2} is kept as
 * {@code abx1-2}). Written compactly in ids, with periods in Congress, with a space in the states.
 */
public record BillNumber(String letters, String digits, String suffix) {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])\\s+(?=[0-9])");
    private static final Pattern APART = Pattern.compile("[\\s.]+");
    private static final Pattern COMPACT = Pattern.compile("([a-z][a-z-]*?)0*([0-9]+)([a-z0-9-]*)");

    /** The number of {@code H.R. 1865}, {@code hr1865}, {@code HB 0012} or {@code S.J. Res. 9}. */
    public static BillNumber of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("no bill number is written " + text));
    }

    public static Optional<BillNumber> find(String text) {
        String joined =
                BETWEEN_DIGITS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
        String compact = APART.matcher(joined).replaceAll("");
        Matcher matcher = COMPACT.matcher(compact);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new BillNumber(matcher.group(1), matcher.group(2), matcher.group(3)));
    }

    /** {@code hr1865}. */
    public String compact() {
        return letters + digits + suffix;
    }

    /** {@code H.R. 1865}; letters that no measure of Congress carries stand as in a state. */
    public String inCongress() {
        return BillType.find(letters)
                .map(type -> type.customary() + " " + digits + suffix)
                .orElseGet(this::inState);
    }

    /** {@code HB 12}. */
    public String inState() {
        return letters.toUpperCase(Locale.ROOT) + " " + digits + suffix.toUpperCase(Locale.ROOT);
    }
}
