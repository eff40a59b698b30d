package org.joinder.publicsite;

import java.time.Clock;
import java.time.Instant;
import org.joinder.publicsite.wire.TurningPoint;
import org.joinder.releases.ReleaseService;
import org.springframework.stereotype.Component;

/** Pages turn with the day, which they name, and when an embargo lifts. */
@Component
class NextTurn implements TurningPoint {

    private final ReleaseService releases;
    private final Clock clock;

    NextTurn(ReleaseService releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    public Instant after(Instant moment) {
        var zone = clock.getZone();
        var midnight =
                moment.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        return releases.nextEmbargoEnd(moment).filter(midnight::isAfter).orElse(midnight);
    }
}
