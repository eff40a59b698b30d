package org.joinder.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data files beside this class; a field that no record knows is an error, so that nothing is lost unseen. */
final class DemoFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DemoFiles() {}

    static <T> List<T> list(String name, Class<T[]> type) {
        return Arrays.asList(JSON.readValue(bytes(name), type));
    }

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(DemoFiles.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
