package org.joinder.families;

import java.util.List;
import java.util.Set;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells staff how many pairs of releases wait for a word on whether they tell of one event. */
@Component
@Order(20)
class FamiliesToday implements TodaySource {

    private final FamilyService families;

    FamiliesToday(FamilyService families) {
        this.families = families;
    }

    @Override
    public Set<String> topics() {
        return Set.of(FamilyPaths.TOPIC);
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        if (!actor.has(Role.STAFF) && !actor.has(Role.ADMIN)) {
            return List.of();
        }
        int waiting = families.countWaiting();
        String sentence =
                waiting == 1 ? "pair of releases may tell of one event" : "pairs of releases may tell of one event";
        return waiting == 0 ? List.of() : List.of(new TodayNote(waiting, sentence, FamilyPaths.LIST));
    }
}
