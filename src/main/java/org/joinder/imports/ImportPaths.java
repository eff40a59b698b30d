package org.joinder.imports;

/** Where the imports are found, and the topic on which an open screen hears of them. */
public final class ImportPaths {

    public static final String LIST = "imports";
    public static final String TOPIC = "imports";

    private ImportPaths() {}
}
