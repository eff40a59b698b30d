/**
 * The door for offices: whom an office wants to be written to, the messages of a round (invitation, reminder, changed
 * text, closing), and the one-time link by which an office without an account answers on a plain page. The page is
 * stateless and works without script; fetching it changes nothing, only a person's form does.
 */
@NullMarked
@ApplicationModule(
        displayName = "Door for offices",
        allowedDependencies = {"delegations", "signon", "letters", "offices", "messages", "security", "shell"})
package org.joinder.signdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
