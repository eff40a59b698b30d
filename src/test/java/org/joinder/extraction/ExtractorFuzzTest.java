package org.joinder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.joinder.base.SourceText;

/** Everything that is read from a text, on any text: it ends, and what it found stands where it says it stands. */
class ExtractorFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void showsEachFindingInTheText(byte[] bytes) {
        var text = SourceText.of(new String(bytes, StandardCharsets.UTF_8));

        assertThat(Extractor.read(text).mentions())
                .allSatisfy(mention -> assertThat(text.at(mention.span())).isEqualTo(mention.raw()));
    }
}
