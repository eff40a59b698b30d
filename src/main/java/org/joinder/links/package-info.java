/**
 * The confirmed graph: which release cites which statute, which office signed which letter, and on what words. A link
 * comes from a mention that a person confirmed, from a recorded letter, or by hand; it always carries its evidence and
 * who vouched for it when. Evidence that is taken back stays on record as retracted; a link without evidence is gone.
 */
@NullMarked
@ApplicationModule(
        displayName = "Links",
        allowedDependencies = {
            "review",
            "extraction",
            "releases",
            "letters",
            "offices",
            "legislation",
            "security",
            "shell"
        })
package org.joinder.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
