package org.joinder.families;

import org.joinder.extraction.MentionsFound;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Looks for the family of each release that was read. */
@Component
class FamilyListener {

    private final FamilySearch search;

    FamilyListener(FamilySearch search) {
        this.search = search;
    }

    @ApplicationModuleListener
    void on(MentionsFound event) {
        search.compare(event);
    }
}
