/**
 * What it adds up to: an effort over years gathers its letters, releases, bills and sections; a pure rule says where it
 * stands and why, and a board shows it. A person may say otherwise, with a reason, and then both are shown.
 */
@NullMarked
@ApplicationModule(
        displayName = "Campaigns",
        allowedDependencies = {
            "links",
            "letters",
            "signon",
            "delivery",
            "releases",
            "offices",
            "legislation",
            "security",
            "shell",
            "charts",
            "print"
        })
package org.joinder.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
