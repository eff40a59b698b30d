package org.joinder.legislation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one member voted, in the words of the chamber ({@code Yea}, {@code Aye}, {@code Not Voting}); a source that gives
 * people in files of their own leaves name, party and state to those.
 */
public record MemberVote(
        String memberId,
        @Nullable String name,
        @Nullable String party,
        @Nullable String state,
        String castAs) {

    public boolean inFavour() {
        return switch (castAs.toLowerCase(Locale.ROOT)) {
            case "yea", "aye", "yes" -> true;
            default -> false;
        };
    }

    public boolean against() {
        return switch (castAs.toLowerCase(Locale.ROOT)) {
            case "nay", "no" -> true;
            default -> false;
        };
    }
}
