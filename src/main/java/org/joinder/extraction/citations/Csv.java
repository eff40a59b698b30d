package org.joinder.extraction.citations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the reviewed data beside this class: a heading line, fields parted by semicolons, {@code #} for remarks. */
final class Csv {

    private Csv() {}

    static List<String[]> rows(String file) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Csv.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            int fields = line.split(";", -1).length;
            while ((line = lines.readLine()) != null) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(fields(file, line, fields));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String[] fields(String file, String line, int count) {
        String[] fields = line.split(";", -1);
        if (fields.length != count) {
            throw new IllegalStateException(file + " wants " + count + " fields: " + line);
        }
        return fields;
    }
}
