/**
 * What readers of the public pages report as wrong. A report comes in without a session, no more often than is bearable,
 * and what was typed is kept when it is refused; staff see the open ones in the workspace and close them with an answer.
 */
@NullMarked
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"publicsite", "security", "shell"})
package org.joinder.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
