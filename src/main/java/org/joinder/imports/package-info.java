/**
 * Bills and statutes come in from files. A reader turns one file into records and knows no database; a run takes many
 * files in batches, refuses the broken ones with the reason while the rest go on, and may be started again at any time:
 * what is the same stays as it is. Sources that are followed live are read by the same importers.
 */
@NullMarked
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"base", "database", "security", "shell", "legislation"})
package org.joinder.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
