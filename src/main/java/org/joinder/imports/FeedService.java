package org.joinder.imports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How the live sources stand. */
@Service
public class FeedService {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMM d, h:mm a 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    private final Feeds feeds;
    private final FeedStates states;

    FeedService(Feeds feeds, FeedStates states) {
        this.feeds = feeds;
        this.states = states;
    }

    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public List<FeedStanding> standings() {
        return feeds.all().stream().map(this::standing).toList();
    }

    private FeedStanding standing(Feed feed) {
        Optional<String> off = feed.off();
        if (off.isPresent()) {
            return new FeedStanding(feed.name(), false, false, off.get());
        }
        FeedStates.State state = states.find(feed.name());
        Instant asked = state.askedAt();
        String sentence = asked == null
                ? "Not asked yet; it is within five minutes."
                : "Asked " + MOMENT.format(asked) + "; it " + state.note() + ". Next at "
                        + FeedStates.due(state).map(MOMENT::format).orElse("once") + ".";
        return new FeedStanding(feed.name(), true, state.failures() > 0, sentence);
    }
}
