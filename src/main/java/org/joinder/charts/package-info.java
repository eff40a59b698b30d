/**
 * Pictures of figures, as values: a chart says what it shows and in which words, a flow says which things came from
 * which. Both are written as SVG without script, for pages and paper; the workspace draws the same values by itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Charts",
        allowedDependencies = {})
package org.joinder.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
