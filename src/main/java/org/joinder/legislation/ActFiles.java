package org.joinder.legislation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The reviewed files of acts, their sections and moved provisions: the same that texts are read with, so that what is
 * recognised in a text and what a section page says cannot drift apart.
 */
final class ActFiles {

    private static final String FOLDER = "/org/joinder/extraction/citations/";

    private ActFiles() {}

    /** The rows below the head, without remarks; fields are parted by semicolons. */
    static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(ActFiles.class.getResourceAsStream(FOLDER + file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
