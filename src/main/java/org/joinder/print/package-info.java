/**
 * Paper: turns plain HTML into a PDF that assistive technology can read (PDF/UA-1, ISO 14289-1), with embedded free
 * fonts, bookmarks from its headings and tables with headers. The same content gives the same bytes, so that a file can
 * be named by its hash. Nothing is fetched while printing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {})
package org.joinder.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
