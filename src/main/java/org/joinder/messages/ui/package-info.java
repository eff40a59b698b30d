/** The delivery log's screens. */
@NullMarked
package org.joinder.messages.ui;

import org.jspecify.annotations.NullMarked;
