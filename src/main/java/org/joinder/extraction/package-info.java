/**
 * Text in, mentions out: what a document names, where it stands, which rule found it and how sure that rule is. Pure but
 * for its listener: {@code fields} reads what a release says of itself and its coalition, {@code citations} what law it
 * cites; {@code Extractor} joins both.
 */
@NullMarked
@ApplicationModule(
        displayName = "Extraction",
        allowedDependencies = {"documents", "offices", "legislation", "releases", "letters"})
package org.joinder.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
