/** The screen around one record: its neighbours, by kind, each with its evidence. */
@NullMarked
package org.joinder.links.ui;

import org.jspecify.annotations.NullMarked;
