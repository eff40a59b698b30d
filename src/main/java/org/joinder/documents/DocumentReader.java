package org.joinder.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.joinder.base.SourceText;

/** Reads the text of a file, or refuses it with {@link UnreadableDocument}. What it is, its content says and not its name. */
public final class DocumentReader {

    /** What a file may hold when the caller sets no other limit: 20 MB. */
    public static final long DEFAULT_LIMIT = 20L * 1024 * 1024;

    private DocumentReader() {}

    public static ReadDocument read(String fileName, byte[] bytes) {
        return read(fileName, bytes, DEFAULT_LIMIT);
    }

    public static ReadDocument read(String fileName, byte[] bytes, long limit) {
        if (bytes.length == 0) {
            throw UnreadableDocument.empty();
        }
        if (bytes.length > limit) {
            throw UnreadableDocument.largerThan(limit);
        }
        DocumentKind kind = ContentType.of(fileName, bytes);
        String text = PlainCharacters.of(textOf(kind, bytes));
        if (text.isBlank()) {
            throw kind == DocumentKind.TEXT ? UnreadableDocument.empty() : UnreadableDocument.withoutText(kind);
        }
        return new ReadDocument(kind, SourceText.of(text), sha256(bytes));
    }

    /** Each reader is a class of its own, so that plain text loads none of the libraries behind the others. */
    private static String textOf(DocumentKind kind, byte[] bytes) {
        return switch (kind) {
            case TEXT -> TextDecoder.decode(bytes);
            case HTML -> HtmlText.of(bytes);
            case PDF -> PdfText.of(bytes);
            case DOCX -> DocxText.of(bytes);
        };
    }

    /** The SHA-256 of the bytes in lower-case hex, under which a document is kept and found again. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
