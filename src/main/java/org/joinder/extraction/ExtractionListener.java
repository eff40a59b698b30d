package org.joinder.extraction;

import org.joinder.releases.ReleaseDetail;
import org.joinder.releases.ReleaseReceived;
import org.joinder.releases.ReleaseService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Reads each release that comes in, and tells what was found. */
@Component
class ExtractionListener {

    private final ReleaseService releases;
    private final ApplicationEventPublisher events;

    ExtractionListener(ReleaseService releases, ApplicationEventPublisher events) {
        this.releases = releases;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(ReleaseReceived event) {
        releases.find(event.release()).map(this::read).ifPresent(events::publishEvent);
    }

    private MentionsFound read(ReleaseDetail release) {
        var found = Extractor.read(release.text());
        return new MentionsFound(release.id(), release.textNumber(), found.mentions(), found.checks());
    }
}
