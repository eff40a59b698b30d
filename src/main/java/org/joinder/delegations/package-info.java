/**
 * Who answers for whom: an attorney general lets named staff sign for the office from a day on, perhaps until another.
 * A delegation is given by a person, so it ends when somebody else holds the office, and can be revoked at any time.
 */
@NullMarked
@ApplicationModule(
        displayName = "Delegations",
        allowedDependencies = {"signon", "offices", "security", "shell"})
package org.joinder.delegations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
