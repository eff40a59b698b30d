package org.joinder.releases;

import java.util.Locale;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Where releases are found: workspace routes, and the public address. */
public final class ReleasePaths {

    public static final String TAKE_IN = "take-in";
    public static final String LIST = "releases";
    public static final String ONE = "releases/:id";
    public static final String REVIEW_QUEUE = "review";
    public static final String REVIEW = "review/:id";

    /** On which {@link org.joinder.shell.Live} tells that some release came in or changed. */
    public static final String TOPIC = "releases";

    private ReleasePaths() {}

    /** On which {@link org.joinder.shell.Live} tells that this release changed. */
    public static String topic(ReleaseId release) {
        return TOPIC + "/" + release.value();
    }

    public static String one(ReleaseId id) {
        return LIST + "/" + id.value();
    }

    public static String review(ReleaseId id) {
        return REVIEW_QUEUE + "/" + id.value();
    }

    /** The public address, such as {@code /releases/nm/2017-08-16-a-headline}. */
    public static String publicPage(Jurisdiction office, String slug) {
        return "/releases/" + publicPart(office, slug);
    }

    static @Nullable String publicPart(@Nullable Jurisdiction office, @Nullable String slug) {
        return office == null || slug == null ? null : office.usps().toLowerCase(Locale.ROOT) + "/" + slug;
    }
}
