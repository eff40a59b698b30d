package org.joinder.releases;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.joinder.base.SourceText;
import org.joinder.documents.DocumentReader;

/** A hash of the words alone, so that one release received as two kinds of file is found to be the same. */
final class TextHash {

    private TextHash() {}

    static String of(SourceText text) {
        String words = Normalizer.normalize(text.text(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return DocumentReader.sha256(words.getBytes(StandardCharsets.UTF_8));
    }
}
