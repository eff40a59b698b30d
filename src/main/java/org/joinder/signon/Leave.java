package org.joinder.signon;

import org.jspecify.annotations.Nullable;

/** Under what somebody answers for an office: the delegation if there is one, and whether the round's rules are content. */
public record Leave(@Nullable Long delegation, boolean suffices, String words) {}
