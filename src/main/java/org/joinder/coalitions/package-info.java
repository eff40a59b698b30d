/**
 * Coalitions across letters: who signs with whom, who joined or dropped between two letters, which offices fit an
 * expression ("signed A and B, not C; elected; in the South"), who was not asked since its holder changed, and whom to
 * call for an open round. All of it is set logic on values, three-valued: where a roster is not whole, an office that is
 * not on it is not known to have stayed away.
 */
@NullMarked
@ApplicationModule(
        displayName = "Coalitions",
        allowedDependencies = {"letters", "offices", "security", "shell"})
package org.joinder.coalitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
