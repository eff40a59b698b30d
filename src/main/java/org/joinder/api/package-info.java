/**
 * Stored records as JSON, under the identifiers of the field and with their links: the command {@code show} prints them.
 */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "database",
            "security",
            "documents",
            "offices",
            "legislation",
            "releases",
            "letters",
            "links",
            "campaigns",
            "demo"
        })
package org.joinder.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
