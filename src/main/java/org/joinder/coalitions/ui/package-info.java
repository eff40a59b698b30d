/** Coalitions on the screen: a question, its answer as a table, and the same table as a file. */
@NullMarked
package org.joinder.coalitions.ui;

import org.jspecify.annotations.NullMarked;
