/**
 * Sign-on: a letter circulates in a round under an association's dated rules, each of the 56 offices answers, and closing
 * freezes the roster. One answer an office holds, every answer is kept, and pure rules say what counts: {@link
 * org.joinder.signon.AnswerRule} who may answer what when, {@link org.joinder.signon.Consent} whether a signature still
 * stands, {@link org.joinder.signon.SignOnRule} what is missing and which letterhead results.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sign-on",
        allowedDependencies = {"letters", "offices", "legislation", "security", "shell"})
package org.joinder.signon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
