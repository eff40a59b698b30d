package org.joinder.review;

/** Where screens of review are found that do not belong to one release; those are in {@code ReleasePaths}. */
public final class ReviewPaths {

    public static final String REMEMBERED = "remembered";

    private ReviewPaths() {}
}
