/** The screens of bills and sections: lists that are filtered in their address, and one record whole. */
@NullMarked
package org.joinder.legislation.ui;

import org.jspecify.annotations.NullMarked;
