/** Screens of review: what waits, and one release with its text beside what was found in it. */
@NullMarked
package org.joinder.review.ui;

import org.jspecify.annotations.NullMarked;
