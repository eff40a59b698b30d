package org.joinder.review;

import org.joinder.extraction.MentionsFound;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes new suggestions into review. */
@Component
class ReviewListener {

    private final Suggestions suggestions;

    ReviewListener(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @ApplicationModuleListener
    void on(MentionsFound event) {
        suggestions.take(event);
    }
}
