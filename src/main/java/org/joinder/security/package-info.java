/**
 * Who may do what: accounts and their roles, signing in and out, the person who is acting, and who changed which
 * record. The workspace under {@code /app} has sessions; everything else is read without one.
 */
@NullMarked
@ApplicationModule(displayName = "People and access", allowedDependencies = "base")
package org.joinder.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
