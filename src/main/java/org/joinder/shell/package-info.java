/**
 * The frame around every screen: drawer, user menu, notices, error pages, and small parts that screens share. It
 * knows no feature; the drawer is built from the {@code @Menu} entries that a person may open. Screens that others'
 * changes concern show them at once: see {@link org.joinder.shell.Live}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"base", "security", "charts"})
package org.joinder.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
