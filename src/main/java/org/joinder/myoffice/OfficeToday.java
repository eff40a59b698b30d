package org.joinder.myoffice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayDate;
import org.joinder.shell.TodayMove;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.joinder.signon.OfficeRequest;
import org.joinder.signon.SignOnPaths;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells an office which letters wait for its answer, what moved in its requests and campaigns, and which dates come. */
@Component
@Order(5)
class OfficeToday implements TodaySource {

    private final OfficeBoards boards;

    OfficeToday(OfficeBoards boards) {
        this.boards = boards;
    }

    @Override
    public Set<String> topics() {
        return Set.of(SignOnPaths.ALL_ROUNDS, CampaignPaths.TOPIC);
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        var office = actor.office();
        if (!actor.has(Role.OFFICE) || office == null) {
            return List.of();
        }
        long open = boards.requests(office).stream()
                .filter(OfficeRequest::isWaiting)
                .count();
        String sentence = open == 1 ? "letter waits for your answer" : "letters wait for your answer";
        return open == 0 ? List.of() : List.of(new TodayNote((int) open, sentence, MyOfficePaths.BOARD));
    }

    @Override
    public List<TodayMove> moved(Actor actor, Instant since) {
        var office = actor.office();
        return !actor.has(Role.OFFICE) || office == null ? List.of() : boards.moved(office, since, MOST);
    }

    @Override
    public List<TodayDate> ahead(Actor actor) {
        var office = actor.office();
        return !actor.has(Role.OFFICE) || office == null
                ? List.of()
                : boards.dates(office).stream()
                        .limit(MOST)
                        .map(date -> new TodayDate(date.on(), date.words(), MyOfficePaths.BOARD + "#dates"))
                        .toList();
    }
}
