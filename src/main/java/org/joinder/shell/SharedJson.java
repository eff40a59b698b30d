package org.joinder.shell;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an element of the client draws, as text of JSON. A session keeps nothing else of it, and people who look at the
 * same thing share one text, so that a screen costs the server little more than its frame.
 */
public final class SharedJson {

    // Plain letters alone take half the room.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private SharedJson() {}

    /** The value as JSON; equal values give the very same text. */
    public static String of(Object value) {
        return JSON.writeValueAsString(value).intern();
    }

    /** The value that {@link #of} was given. */
    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
