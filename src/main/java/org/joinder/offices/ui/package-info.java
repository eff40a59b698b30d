/** Screens for the offices. */
@NullMarked
package org.joinder.offices.ui;

import org.jspecify.annotations.NullMarked;
