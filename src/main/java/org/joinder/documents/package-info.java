/**
 * Files come in: what kind they are, what text they hold, and their bytes kept unchanged under their hash. The reader
 * needs neither Spring nor a database, so the command line reads with it too; letters and releases build on both parts.
 */
@NullMarked
@ApplicationModule(displayName = "Documents", allowedDependencies = "security")
package org.joinder.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
