package org.joinder.base;

/**
 * The text of a document as it was read, the one every {@link Span} points into. It is kept as received: nothing is
 * trimmed or replaced, since evidence must stand where it says it stands.
 */
public record SourceText(String text) {

    public static SourceText of(String text) {
        return new SourceText(text);
    }

    /** The words at the span; refused with {@link IndexOutOfBoundsException} when the text is shorter. */
    public String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    public int length() {
        return text.length();
    }
}
