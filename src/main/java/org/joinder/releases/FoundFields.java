package org.joinder.releases;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What a release is called and who issued it as far as its text was read; names it in the workspace until a person confirms. */
public record FoundFields(
        @Nullable String headline, @Nullable Jurisdiction office) {

    public static final FoundFields NONE = new FoundFields(null, null);
}
