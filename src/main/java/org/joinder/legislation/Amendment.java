package org.joinder.legislation;

import org.jspecify.annotations.Nullable;

/**
 * An instruction to change a provision, as Congress drafts it: what to do, the words it holds on to, the words that come
 * in, and where. Which of the words an instruction takes is told by its kind.
 *
 * @see <a href="https://legcounsel.house.gov/holc-guide-legislative-drafting">House Legislative Counsel, guide to drafting</a>
 */
public record Amendment(
        AmendmentKind kind,
        @Nullable String found,
        @Nullable String words,
        Place place) {

    /** Which of the places where the words stand is meant. */
    public enum Place {
        ONCE("where it stands"),
        EACH_PLACE("each place it appears"),
        AT_THE_END("at the end");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Amendment strike(String found) {
        return new Amendment(AmendmentKind.STRIKE, found, null, Place.ONCE);
    }

    public static Amendment strikeAndInsert(String found, String words) {
        return new Amendment(AmendmentKind.STRIKE_AND_INSERT, found, words, Place.ONCE);
    }

    public static Amendment insertAfter(String found, String words) {
        return new Amendment(AmendmentKind.INSERT_AFTER, found, words, Place.ONCE);
    }

    public static Amendment insertBefore(String found, String words) {
        return new Amendment(AmendmentKind.INSERT_BEFORE, found, words, Place.ONCE);
    }

    public static Amendment addAtTheEnd(String words) {
        return new Amendment(AmendmentKind.ADD_AT_THE_END, null, words, Place.ONCE);
    }

    public static Amendment repeal() {
        return new Amendment(AmendmentKind.REPEAL, null, null, Place.ONCE);
    }

    public static Amendment readAs(String words) {
        return new Amendment(AmendmentKind.READ_AS, null, words, Place.ONCE);
    }

    public static Amendment redesignate(String designation) {
        return new Amendment(AmendmentKind.REDESIGNATE, null, designation, Place.ONCE);
    }

    public Amendment at(Place newPlace) {
        return new Amendment(kind, found, words, newPlace);
    }
}
