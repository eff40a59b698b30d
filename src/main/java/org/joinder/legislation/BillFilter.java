package org.joinder.legislation;

import org.jspecify.annotations.Nullable;

/** Which bills a list shows: words of the title or a number, a legislature, a session, a stage; null means any. */
public record BillFilter(
        @Nullable String text,
        @Nullable String jurisdiction,
        @Nullable String session,
        @Nullable BillStage stage) {

    public static final BillFilter ALL = new BillFilter(null, null, null, null);

    public static BillFilter byText(@Nullable String text) {
        return new BillFilter(text, null, null, null);
    }
}
