package org.joinder.publicsite.wire;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses a page once, as well as it can be: it is sent many times. */
final class Compression {

    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();
    private static final Encoder.Parameters BROTLI = new Encoder.Parameters().setQuality(10);

    private Compression() {}

    static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Null on a platform for which there is no encoder. */
    static byte @Nullable [] brotli(byte[] bytes) {
        try {
            return HAS_BROTLI ? Encoder.compress(bytes, BROTLI) : null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
