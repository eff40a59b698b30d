package org.joinder.links;

/** Where the neighbourhood of a record is shown in the workspace. */
public final class LinkPaths {

    public static final String START = "links";
    public static final String ONE = "links/:kind/:key*";

    private LinkPaths() {}

    public static String one(NodeRef ref) {
        return START + "/" + ref.kind().inAddress() + "/" + ref.key();
    }
}
