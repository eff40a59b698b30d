package org.joinder.legislation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A title reduced to the words by which a bill that was introduced again is known: no case, no signs, no year at its end. */
final class TitleCore {

    /** Shorter titles ("Relief bill") say too little to tell one bill from another. */
    private static final int SHORTEST = 12;

    private static final Pattern YEAR = Pattern.compile(" (act )?of (19|20)[0-9]{2}$");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    private TitleCore() {}

    static @Nullable String of(@Nullable String title) {
        if (title == null || title.length() < SHORTEST) {
            return null;
        }
        String plain = YEAR.matcher(title.strip().toLowerCase(Locale.ROOT)).replaceFirst(" $1");
        return NO_LETTER.matcher(plain).replaceAll(" ").strip();
    }
}
