/**
 * Press releases: a file or a pasted text comes in and is kept for ever as received; what the release says of itself (its
 * headline, date, office) is a record that people correct, publish under an embargo, and withdraw with a reason. Whoever
 * comes later learns of it by event. Nothing is public before a person published it and its embargo passed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Press releases",
        allowedDependencies = {"documents", "offices", "security", "shell"})
package org.joinder.releases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
