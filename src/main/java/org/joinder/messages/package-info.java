/**
 * Mail that must arrive once: an outbox in PostgreSQL, a sender that any node runs, and a delivery log that a person can
 * read. A message is claimed before it is handed to the mail server; when a node dies in between, nobody knows whether
 * it went out, so it is never sent again by itself: a person decides. Without a mail server messages are only kept.
 */
@NullMarked
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {"security", "shell"})
package org.joinder.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
