/** The screen of an office's own board. */
@NullMarked
package org.joinder.myoffice.ui;

import org.jspecify.annotations.NullMarked;
