package org.joinder.extraction.fields;

import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/** Cuts a text with the thread's own {@link Cutter}: once more where its signs were misread, and where it lost its lines. */
final class Cuts {

    /** With the room that the thread's texts took so far, for as long as there is memory to spare. */
    private static final ThreadLocal<@Nullable SoftReference<Cutter>> SPARE = new ThreadLocal<>();

    private Cuts() {}

    /** The words of a text; they last until the same thread cuts another, since the next text takes their room. */
    static Words of(String text) {
        Cutter cutter = spare();
        Words words = cutter.words(text);
        if (cutter.isMisread()) {
            words = cutter.words(MisreadSigns.mend(text));
        }
        String lines = LostLines.in(words);
        if (lines != null) {
            words = cutter.words(lines);
            words.lines.restored = true;
        }
        return words;
    }

    private static Cutter spare() {
        SoftReference<Cutter> kept = SPARE.get();
        Cutter cutter = kept == null ? null : kept.get();
        if (cutter == null) {
            cutter = new Cutter();
            SPARE.set(new SoftReference<>(cutter));
        }
        return cutter;
    }
}
