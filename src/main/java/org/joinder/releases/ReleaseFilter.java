package org.joinder.releases;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Which releases a list shows; a null part does not narrow it. */
public record ReleaseFilter(
        @Nullable String words,
        @Nullable ReleaseStatus status,
        @Nullable Jurisdiction office) {

    public static final ReleaseFilter ALL = new ReleaseFilter(null, null, null);
}
