package org.joinder.publicsite;

import org.jspecify.annotations.Nullable;

/** The page of a list that an address asks for. */
final class PageNumber {

    private PageNumber() {}

    /** The number, 1 where none is given; refused with {@link BadAddress} when it is no page of anything. */
    static int of(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw BadAddress.noPageNumber();
        }
        return Integer.parseInt(text);
    }

    static String address(String path, int number) {
        return number == 1 ? path : path + "?page=" + number;
    }
}
