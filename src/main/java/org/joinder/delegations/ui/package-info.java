/** Delegations, as an office or staff keep them. */
@NullMarked
package org.joinder.delegations.ui;

import org.jspecify.annotations.NullMarked;
