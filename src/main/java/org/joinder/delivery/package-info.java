/**
 * What leaves the house and what comes of it: the final letter as an accessible PDF under the letterhead that the rules
 * give, each signer's press phrase with the right number, a press kit that unlocks when the embargo ends, and what the
 * recipients did afterwards.
 */
@NullMarked
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"signon", "letters", "legislation", "offices", "print", "security", "shell"})
package org.joinder.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
