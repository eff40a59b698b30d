/**
 * The public pages: GET only, no session, no script. A thin controller for each kind of record asks the services, a page
 * record says what is shown, a template in {@code src/main/jte} writes it. The page record is also what the same address
 * with {@code .json} answers. Pages are rendered once and kept until something they may show changes.
 */
@NullMarked
@ApplicationModule(
        displayName = "Public pages",
        allowedDependencies = {
            "campaigns",
            "links",
            "letters",
            "delivery",
            "releases",
            "legislation",
            "offices",
            "charts"
        })
package org.joinder.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
