/** The screens of sign-on: a round with its ledger for staff, requests and answers for offices, rule sets for administrators. */
@NullMarked
package org.joinder.signon.ui;

import org.jspecify.annotations.NullMarked;
