package org.joinder.families;

/** Where families are found in the workspace. */
public final class FamilyPaths {

    public static final String LIST = "families";

    /** On which {@link org.joinder.shell.Live} tells that a pair was suggested or decided. */
    public static final String TOPIC = "families";

    private FamilyPaths() {}
}
