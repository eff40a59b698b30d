/** The screens of people and access: sign-in, one's own password, and for administrators the accounts. */
@NullMarked
package org.joinder.security.ui;

import org.jspecify.annotations.NullMarked;
