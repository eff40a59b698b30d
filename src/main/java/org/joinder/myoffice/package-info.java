/**
 * My office: what one attorney general's office has to answer, what it signed and with whom, where its campaigns and
 * their bills stand, and its dates, which a calendar program may follow under one private address.
 */
@NullMarked
@ApplicationModule(
        displayName = "My office",
        allowedDependencies = {
            "campaigns",
            "letters",
            "signon",
            "delivery",
            "offices",
            "legislation",
            "security",
            "shell"
        })
package org.joinder.myoffice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
