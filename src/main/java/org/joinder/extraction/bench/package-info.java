/** Measures extraction beside a peer, on the same texts in the same run: {@code ./joinder bench extract}. */
@NullMarked
package org.joinder.extraction.bench;

import org.jspecify.annotations.NullMarked;
