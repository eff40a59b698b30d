package org.joinder.review;

import java.util.List;
import java.util.Set;
import org.joinder.releases.ReleasePaths;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells staff how many releases wait for a decision. */
@Component
@Order(10)
class ReviewToday implements TodaySource {

    private final ReviewQueue queue;

    ReviewToday(ReviewQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ReviewPaths.TOPIC, ReleasePaths.TOPIC);
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        if (!actor.has(Role.STAFF) && !actor.has(Role.ADMIN)) {
            return List.of();
        }
        int waiting = queue.count();
        String sentence = waiting == 1 ? "release waits for review" : "releases wait for review";
        return waiting == 0 ? List.of() : List.of(new TodayNote(waiting, sentence, ReleasePaths.REVIEW_QUEUE));
    }
}
