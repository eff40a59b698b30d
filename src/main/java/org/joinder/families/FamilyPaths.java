package org.joinder.families;

/** Where families are found in the workspace. */
public final class FamilyPaths {

    public static final String LIST = "families";

    private FamilyPaths() {}
}
