package org.joinder.releases;

import org.joinder.shell.Live;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open screens that a release came in or its record changed; within the change's own transaction. */
@Component
class ReleaseNews {

    private final Live live;

    ReleaseNews(Live live) {
        this.live = live;
    }

    void tell(ReleaseId release) {
        live.tell(ReleasePaths.topic(release));
        live.tell(ReleasePaths.TOPIC);
    }

    @EventListener
    void on(ReleaseReceived event) {
        tell(event.release());
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
