package org.joinder.base;

/**
 * A stretch of a {@link SourceText}, from {@code start} to just before {@code end}, both counted in UTF-16 code units.
 * Refused with {@link IllegalArgumentException} when it starts before 0 or ends before it starts.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch runs from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Earlier first; of two that start together the longer first, so that the wider reading is met before the narrower. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
