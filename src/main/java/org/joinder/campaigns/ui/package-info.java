/** The screens of campaigns: the list, the form, and the board with a card for each question it answers. */
@NullMarked
package org.joinder.campaigns.ui;

import org.jspecify.annotations.NullMarked;
