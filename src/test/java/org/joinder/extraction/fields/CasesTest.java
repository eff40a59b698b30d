package org.joinder.extraction.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.joinder.base.SourceText;
import org.joinder.base.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads each invented release under {@code cases} and compares its fields with those that its head expects. */
class CasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/joinder/extraction/fields/cases");

    @TestFactory
    Stream<DynamicTest> readsWhatTheReleaseSays() throws IOException {
        return files().stream().map(FieldCase::read).map(each -> DynamicTest.dynamicTest(each.name(), each::check));
    }

    @Test
    void everyFindingPointsIntoTheText() throws IOException {
        for (Path file : files()) {
            String text = FieldCase.read(file).text();
            ReleaseFields fields = FieldFinder.find(Words.of(SourceText.of(text)));
            fields.coalition().members().forEach(member -> assertInside(text, member.span()));
            fields.quotes().forEach(quote -> assertInside(text, quote.span()));
            fields.contacts().forEach(contact -> assertInside(text, contact.span()));
            fields.recipients().forEach(recipient -> assertInside(text, recipient.span()));
        }
    }

    @Test
    void readsTheSameWithWindowsLineEnds() throws IOException {
        for (Path file : files()) {
            FieldCase each = FieldCase.read(file);
            new FieldCase(each.name(), each.expected(), each.text().replace("\n", "\r\n")).check();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static void assertInside(String text, Span span) {
        assertThat(span.start()).isLessThan(span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
}
