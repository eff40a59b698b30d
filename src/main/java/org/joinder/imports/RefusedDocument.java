package org.joinder.imports;

/** A document that cannot be taken in, with the reason as the person who brought it reads it. */
final class RefusedDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    private RefusedDocument(String reason) {
        super(reason, null, false, false);
    }

    static RefusedDocument of(String reason) {
        return new RefusedDocument(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
