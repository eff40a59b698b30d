package org.joinder.extraction.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.joinder.documents.DocumentReader;
import org.joinder.documents.UnreadableDocument;
import org.joinder.extraction.Extractor;

/** From one input to one line: the findings, or the reason why there are none. */
record Reading(boolean citations) {

    Result of(Input input) {
        try {
            var document = DocumentReader.read(input.name(), input.bytes().read());
            var found = Extractor.read(document.text());
            return new Result(ExtractionJson.of(input.name(), found, citations), true);
        } catch (NoSuchFileException e) {
            return refused(input, "There is no such file.");
        } catch (IOException | UnreadableDocument e) {
            return refused(input, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // One document must not end the batch; what went wrong is a fault of ours and is named as such.
            return refused(input, "The text could not be read through: " + e);
        }
    }

    private static Result refused(Input input, String reason) {
        return new Result(ExtractionJson.error(input.name(), reason), false);
    }
}
