/** The command {@code ./joinder extract}: files, folders and zip files in, one JSON object a line out. No Spring, no database. */
@NullMarked
package org.joinder.extraction.command;

import org.jspecify.annotations.NullMarked;
