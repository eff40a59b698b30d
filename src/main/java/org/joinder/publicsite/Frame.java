package org.joinder.publicsite;

import org.jspecify.annotations.Nullable;

/** What the layout needs of a page: its title, its one-sentence description, its address, and where its JSON is. */
record Frame(
        String title,
        String description,
        String path,
        @Nullable String jsonPath) {

    static Frame of(String title, String description, String path) {
        return new Frame(title, description, path, null);
    }

    static Frame withJson(String title, String description, String path) {
        return new Frame(title, description, path, path + ".json");
    }

    /** Whether the page stands under this entry of the navigation. */
    boolean isUnder(String start) {
        return path.equals(start) || path.startsWith(start + "/");
    }
}
