/**
 * A person decides: each mention found in a release waits as an item until someone confirms, corrects or rejects it, and
 * who decided what and when is kept. Confirmed fields flow into the release's record; confirmed mentions go out as events,
 * from which links are made.
 */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "extraction",
            "releases",
            "letters",
            "offices",
            "legislation",
            "documents",
            "security",
            "shell"
        })
package org.joinder.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
