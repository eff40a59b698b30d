/**
 * Words every module shares: a text and a stretch of it, the 56 jurisdictions, days, tables as CSV. No Spring, no Vaadin, no
 * database, so that anything may use them anywhere.
 */
@NullMarked
package org.joinder.base;

import org.jspecify.annotations.NullMarked;
