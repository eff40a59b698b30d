package org.joinder.review;

import org.joinder.extraction.Mention;
import org.jspecify.annotations.Nullable;

/** A suggestion, and the remembered correction that changed it, if one did. */
record Adjusted(Mention mention, @Nullable RememberedId by) {}
