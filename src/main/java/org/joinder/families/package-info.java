/**
 * Releases of different offices about one event. Alike texts, near dates, the same coalition and the same bills or laws
 * suggest a pair, each with its reasons and the local differences; a person confirms, and confirmed pairs that touch are
 * one family.
 */
@NullMarked
@ApplicationModule(
        displayName = "Families",
        allowedDependencies = {"review", "extraction", "releases", "letters", "legislation", "security", "shell"})
package org.joinder.families;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
