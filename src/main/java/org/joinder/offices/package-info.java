/**
 * Attorneys general and their offices: the 56 jurisdictions' office names, titles, how the holder is chosen, membership
 * in the association, other names to match by, and who held the office when. All of it is dated, and every fact says
 * whether it was confirmed and where it was seen. The facts are reviewed data files, loaded into tables at each start.
 */
@NullMarked
@ApplicationModule(
        displayName = "Offices",
        allowedDependencies = {"security", "shell"})
package org.joinder.offices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
