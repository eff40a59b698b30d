/** The screen of the imports: what was taken in, what was refused, and files that a person brings. */
@NullMarked
package org.joinder.imports.ui;

import org.jspecify.annotations.NullMarked;
