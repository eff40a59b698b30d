package org.joinder.review;

import org.joinder.releases.ReleaseId;

/** Where screens of review are found that do not belong to one release; those are in {@code ReleasePaths}. */
public final class ReviewPaths {

    public static final String REMEMBERED = "remembered";

    /** On which {@link org.joinder.shell.Live} tells that the queue or the review of some release changed. */
    public static final String TOPIC = "review";

    private ReviewPaths() {}

    /** On which {@link org.joinder.shell.Live} tells that the review of this release changed. */
    public static String topic(ReleaseId release) {
        return TOPIC + "/" + release.value();
    }
}
