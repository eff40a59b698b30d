/**
 * Bills and statutes. A bill is known by {@code us/115/hr1865}, a section by its USLM identifier. What sources say
 * arrives as a {@link org.joinder.legislation.BillDocument} and is merged by {@link org.joinder.legislation.BillStore};
 * readers get a {@link org.joinder.legislation.BillRecord} whose stage is computed from the actions and holds as of a date.
 */
@NullMarked
@ApplicationModule(
        displayName = "Bills and statutes",
        allowedDependencies = {"base", "database", "security", "shell"})
package org.joinder.legislation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
