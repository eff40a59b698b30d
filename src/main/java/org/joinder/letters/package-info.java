/**
 * Coalition letters: who wrote to whom, when, in which words, asking for what, and which offices signed. A past letter
 * is recorded as it was sent; a new one moves from draft through an open sign-on round to its sending. Counts are
 * always stated as states, the District and territories, and a release that counts differently is shown beside it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Coalition letters",
        allowedDependencies = {"documents", "print", "offices", "legislation", "security", "shell"})
package org.joinder.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
