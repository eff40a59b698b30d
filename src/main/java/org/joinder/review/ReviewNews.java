package org.joinder.review;

import org.joinder.releases.ReleaseCorrected;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleasePublished;
import org.joinder.releases.ReleaseWithdrawn;
import org.joinder.shell.Live;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open screens that the review of a release, or its record, changed; within the change's own transaction. */
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

    @EventListener
    void on(ReleaseCorrected event) {
        tell(event.release());
    }

    @EventListener
    void on(ReleasePublished event) {
        tell(event.release());
    }

    @EventListener
    void on(ReleaseWithdrawn event) {
        tell(event.release());
    }
}
