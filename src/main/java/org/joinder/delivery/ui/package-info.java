/** After a round: the file, the embargo and the recipients for staff, and press kits for signers. */
@NullMarked
package org.joinder.delivery.ui;

import org.jspecify.annotations.NullMarked;
