/**
 * Measures the application from outside, as it runs in production, beside a peer in the same run: public pages beside nginx
 * serving the same bytes, the workspace beside a minimal Vaadin list view.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.joinder.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
