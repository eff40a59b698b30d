package org.joinder.feedback;

/** Where the reports of readers are found in the workspace. */
public final class ReportPaths {

    public static final String LIST = "reports";

    private ReportPaths() {}
}
