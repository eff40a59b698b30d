package org.joinder.coalitions;

/** Where coalitions are found in the workspace; the part after the first names the question. */
public final class CoalitionPaths {

    public static final String LIST = "coalitions";
    public static final String PART = "coalitions/:part(offices|between|together|not-asked|calls)";

    private CoalitionPaths() {}

    public static String part(String name) {
        return LIST + "/" + name;
    }
}
