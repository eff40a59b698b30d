/** A letter's circulation on the screen: what was written to each office, its contacts, and its links. */
@NullMarked
package org.joinder.signdoor.ui;

import org.jspecify.annotations.NullMarked;
