/** The screens of letters: the list, one letter with its round, and the form. */
@NullMarked
package org.joinder.letters.ui;

import org.jspecify.annotations.NullMarked;
