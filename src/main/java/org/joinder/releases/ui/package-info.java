/** Screens of press releases. */
@NullMarked
package org.joinder.releases.ui;

import org.jspecify.annotations.NullMarked;
