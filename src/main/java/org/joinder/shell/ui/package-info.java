/**
 * Screens that belong to no feature: sign-in, landing, one's own password, the accounts, and what a person sees when a
 * page is missing or refused. They stand here, and not in {@code security}, so that they share the parts of the frame.
 */
@NullMarked
package org.joinder.shell.ui;

import org.jspecify.annotations.NullMarked;
