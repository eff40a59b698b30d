package org.joinder.offices;

import java.util.Locale;
import org.joinder.base.Jurisdiction;

/** Where offices and people are found, in the workspace and on the public pages. */
public final class OfficePaths {

    public static final String LIST = "offices";
    public static final String ONE = "offices/:usps";

    private OfficePaths() {}

    /** The route of one office in the workspace, such as {@code offices/nm}. */
    public static String one(Jurisdiction jurisdiction) {
        return LIST + "/" + key(jurisdiction);
    }

    /** The public page of an office, such as {@code /offices/nm}. */
    public static String publicPage(Jurisdiction jurisdiction) {
        return "/offices/" + key(jurisdiction);
    }

    /** The public page of a person, such as {@code /people/hector-balderas}. */
    public static String publicPerson(String slug) {
        return "/people/" + slug;
    }

    public static String key(Jurisdiction jurisdiction) {
        return jurisdiction.usps().toLowerCase(Locale.ROOT);
    }
}
