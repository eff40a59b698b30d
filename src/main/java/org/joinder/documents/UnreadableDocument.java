package org.joinder.documents;

import java.util.Objects;

/** A file that is refused, with the reason in words a person can act on. */
public class UnreadableDocument extends RuntimeException {

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        ENCRYPTED,
        BROKEN,
        OTHER_TYPE
    }

    private final Reason reason;

    private UnreadableDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public Reason reason() {
        return reason;
    }

    static UnreadableDocument empty() {
        return new UnreadableDocument(Reason.EMPTY, "The file is empty.");
    }

    static UnreadableDocument withoutText(DocumentKind kind) {
        String hint = kind == DocumentKind.PDF ? " Its pages may be scanned images." : "";
        return new UnreadableDocument(Reason.EMPTY, "The " + kind.label() + " file holds no text." + hint);
    }

    static UnreadableDocument largerThan(long limit) {
        return new UnreadableDocument(Reason.TOO_LARGE, "The file is larger than " + inWords(limit) + ".");
    }

    static UnreadableDocument expandsTooFar(DocumentKind kind) {
        return new UnreadableDocument(
                Reason.TOO_LARGE, "The " + kind.label() + " file unpacks to far more than a document holds.");
    }

    static UnreadableDocument encrypted(DocumentKind kind) {
        return new UnreadableDocument(
                Reason.ENCRYPTED, "The " + kind.label() + " file is protected by a password. Save it without one.");
    }

    static UnreadableDocument broken(DocumentKind kind) {
        return new UnreadableDocument(Reason.BROKEN, "The " + kind.label() + " file is broken and cannot be read.");
    }

    static UnreadableDocument otherType(String what) {
        return new UnreadableDocument(
                Reason.OTHER_TYPE, "The file is " + what + ". Text, HTML, PDF and DOCX files are read.");
    }

    private static String inWords(long bytes) {
        return bytes >= 1024 * 1024
                ? bytes / (1024 * 1024) + " MB"
                : bytes >= 1024 ? bytes / 1024 + " KB" : bytes + " bytes";
    }
}
