package org.joinder.links;

import java.time.Instant;
import org.joinder.base.Span;
import org.jspecify.annotations.Nullable;

/** Why a link holds: the words, in which document and where in it, and who vouched for it when. */
public record Evidence(
        @Nullable NodeRef document, @Nullable Span span, String quote, String confirmedBy, Instant confirmedAt) {}
