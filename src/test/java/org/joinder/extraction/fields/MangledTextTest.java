package org.joinder.extraction.fields;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.joinder.base.SourceText;
import org.junit.jupiter.api.Test;

/** Releases cut short, shuffled and peppered with marks: whatever is found, reading them must not fail. */
class MangledTextTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/joinder/extraction/fields/cases");
    private static final String[] MARKS = {
        " ", "\n", "\n\n", ", ", ". ", ": ", "“", "” ", "\" ", " – ", "-\n", " (", ") ", "@", "said ", "and ", "Ohio",
        "AG "
    };

    private final Random chance = new Random(20170816);

    @Test
    void readsATextThatEndsAnywhere() throws IOException {
        for (String text : texts()) {
            for (int end = 0; end < text.length(); end += 23) {
                read(text.substring(0, end));
                read(text.substring(end));
            }
        }
    }

    @Test
    void readsWordsInAnyOrderWithAnyMarksBetween() throws IOException {
        List<String> words = new ArrayList<>();
        texts().forEach(text -> words.addAll(List.of(text.split("\\s+"))));
        for (int time = 0; time < 4000; time++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                text.append(words.get(chance.nextInt(words.size()))).append(MARKS[chance.nextInt(MARKS.length)]);
            }
            read(text.toString());
        }
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(FieldCase::read).map(FieldCase::text).toList();
        }
    }

    private static void read(String text) {
        assertThatCode(() -> FieldFinder.find(Words.of(SourceText.of(text))))
                .as(text)
                .doesNotThrowAnyException();
    }
}
