/**
 * The PostgreSQL that Joinder brings along: used where no other is configured, its data kept in a folder. Set
 * {@code SPRING_DATASOURCE_URL} and nothing of this module runs.
 */
@NullMarked
@ApplicationModule(
        displayName = "Embedded database",
        allowedDependencies = {})
package org.joinder.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
