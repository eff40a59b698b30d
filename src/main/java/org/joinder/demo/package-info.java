/**
 * Content to look at on a first start: sign-ins, one campaign of the past told from recorded facts, and one invented
 * campaign in its first weeks that says it is invented. It comes from reviewed files through the same services that
 * people use, and only into the database that Joinder brings along.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demo content",
        allowedDependencies = {
            "database",
            "security",
            "offices",
            "legislation",
            "releases",
            "letters",
            "signon",
            "links",
            "campaigns"
        })
package org.joinder.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
