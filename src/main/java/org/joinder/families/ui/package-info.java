/** The screen of families. */
@NullMarked
package org.joinder.families.ui;

import org.jspecify.annotations.NullMarked;
