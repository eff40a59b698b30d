package org.joinder.publicsite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where something was seen, with the address and the day it was checked where these are known. */
record SourceLine(
        String words, @Nullable String address, @Nullable LocalDate checkedOn) {

    /** The address if a browser may safely follow it: of the web, and nothing that runs. */
    @Nullable
    String link() {
        return WebLink.orNull(address);
    }
}
