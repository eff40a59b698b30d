package org.joinder.publicsite.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class EncodingTest {

    private static final byte[] TEXT =
            "Fifty attorneys general ask for two words. ".repeat(40).getBytes(UTF_8);
    private static final Rendered PAGE = Rendered.of(TEXT, MediaType.TEXT_HTML);

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, none",
                "'', none",
                "identity, none",
                "'gzip, deflate, br, zstd', br",
                "'gzip, deflate', gzip",
                "'br;q=0, gzip;q=0.5', gzip",
                "'GZIP', gzip",
                "*, br",
                "'*;q=0', none",
                "'gzip;q=0.0, *', br",
                "deflate, none"
            })
    void sendsTheSmallestFormThatTheClientTakes(String header, String encoding) {
        assertThat(PAGE.formFor(header).encoding()).isEqualTo(encoding);
    }

    @Test
    void sendsTheSameWordsInEveryForm() throws Exception {
        assertThat(PAGE.formFor(null).bytes()).isEqualTo(TEXT);
        var zipped = new ByteArrayInputStream(PAGE.formFor("gzip").bytes());
        assertThat(new GZIPInputStream(zipped).readAllBytes()).isEqualTo(TEXT);
        assertThat(Decoder.decompress(PAGE.formFor("br").bytes()).getDecompressedData())
                .isEqualTo(TEXT);
    }

    @Test
    void marksEachFormWithItsOwnTag() {
        assertThat(new String[] {
                    PAGE.formFor(null).etag(),
                    PAGE.formFor("gzip").etag(),
                    PAGE.formFor("br").etag()
                })
                .doesNotHaveDuplicates();
    }
}
