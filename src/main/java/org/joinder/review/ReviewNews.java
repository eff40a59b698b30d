package org.joinder.review;

import org.joinder.releases.ReleaseId;
import org.joinder.shell.Live;
import org.springframework.stereotype.Component;

/** Tells open screens that the review of a release changed; within the change's own transaction. */
@Component
class ReviewNews {

    private final Live live;

    ReviewNews(Live live) {
        this.live = live;
    }

    void tell(ReleaseId release) {
        live.tell(ReviewPaths.topic(release));
        live.tell(ReviewPaths.TOPIC);
    }
}
