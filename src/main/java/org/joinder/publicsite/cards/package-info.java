/** Pictures that are shown where a page is shared. */
@NullMarked
package org.joinder.publicsite.cards;

import org.jspecify.annotations.NullMarked;
