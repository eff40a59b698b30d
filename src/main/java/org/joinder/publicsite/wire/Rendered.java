package org.joinder.publicsite.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A page as it goes out: its bytes in each encoding, each with the strong ETag that its hash gives. */
public final class Rendered {

    /** Anyone may keep it, and asks each time whether it still holds: a change is seen at once. */
    private static final String ASK_AGAIN = "public, no-cache";

    private static final int NOT_WORTH_IT = 256;

    /** The page in one encoding. */
    public record Form(Encoded encoded, String etag) {

        public byte[] bytes() {
            return encoded.bytes();
        }

        /** The name of the encoding; null for the bytes as they are. */
        public @Nullable String encoding() {
            return encoded.encoding() == Encoding.IDENTITY
                    ? null
                    : encoded.encoding().token();
        }
    }

    record Encoded(Encoding encoding, byte[] bytes) {}

    private final String type;
    private final String cacheControl;
    private final List<Form> forms;

    private Rendered(String type, String cacheControl, List<Form> forms) {
        this.type = type;
        this.cacheControl = cacheControl;
        this.forms = forms;
    }

    public static Rendered of(byte[] body, MediaType type) {
        return new Rendered(type.toString(), ASK_AGAIN, forms(body, type));
    }

    /** The same page, which a browser need not ask for again for so long. */
    public Rendered keptFor(Duration time) {
        return new Rendered(type, "public, max-age=" + time.toSeconds(), forms);
    }

    public String type() {
        return type;
    }

    public String cacheControl() {
        return cacheControl;
    }

    /** The bytes as they are. */
    public byte[] body() {
        return forms.getLast().bytes();
    }

    /** Whether the page is kept compressed, so that what is sent depends on what the client takes. */
    public boolean varies() {
        return forms.size() > 1;
    }

    /** The smallest form that a client with this {@code Accept-Encoding} takes. */
    public Form formFor(@Nullable String acceptEncoding) {
        for (var form : forms) {
            if (form.encoded().encoding().isAcceptedBy(acceptEncoding)) {
                return form;
            }
        }
        return forms.getLast();
    }

    /** How much memory keeping it takes, in bytes. */
    int weight() {
        return 500 + forms.stream().mapToInt(form -> form.bytes().length).sum();
    }

    private static List<Form> forms(byte[] body, MediaType type) {
        var hash = hash(body).substring(0, 32);
        var plain = new Encoded(Encoding.IDENTITY, body);
        var brotli = isText(type) ? Compression.brotli(body) : null;
        return Stream.of(
                        brotli == null ? null : new Encoded(Encoding.BROTLI, brotli),
                        isText(type) ? new Encoded(Encoding.GZIP, Compression.gzip(body)) : null,
                        plain)
                .flatMap(Stream::ofNullable)
                .filter(form -> form == plain || body.length > NOT_WORTH_IT)
                .map(form -> new Form(form, etag(hash, form.encoding())))
                .toList();
    }

    private static String etag(String hash, Encoding encoding) {
        return '"' + hash + (encoding == Encoding.IDENTITY ? "" : "-" + encoding.token()) + '"';
    }

    private static boolean isText(MediaType type) {
        return !type.getType().equals("image");
    }

    /** The SHA-256 of bytes, in hexadecimal digits. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
