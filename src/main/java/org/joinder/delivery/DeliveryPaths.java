package org.joinder.delivery;

import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;

/** Where what comes after a round is found. */
public final class DeliveryPaths {

    public static final String AFTER = LetterPaths.AFTER;
    public static final String KITS = "press-kits";

    private DeliveryPaths() {}

    public static String after(LetterId id) {
        return LetterPaths.after(id);
    }

    /** The final letter on the public site, once it is published and no embargo holds. */
    public static String publicFile(String slug) {
        return LetterPaths.publicPage(slug) + ".pdf";
    }
}
