/** Measures the workspace beside a minimal Vaadin list view, both as they run in production, in one run. */
@NullMarked
package org.joinder.shell.bench;

import org.jspecify.annotations.NullMarked;
