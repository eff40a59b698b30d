package org.joinder.campaigns;

import java.util.List;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells staff of every campaign that is not closed where it stands, with the number of its letters and bills. */
@Component
@Order(60)
class CampaignsToday implements TodaySource {

    private final CampaignBoards boards;

    CampaignsToday(CampaignBoards boards) {
        this.boards = boards;
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        if (!actor.has(Role.STAFF) && !actor.has(Role.ADMIN)) {
            return List.of();
        }
        return boards.list().stream()
                .filter(row -> row.status().shown() != CampaignStage.CLOSED)
                .map(row -> new TodayNote(
                        row.letters() + row.bills() + row.releases(),
                        "records in “" + row.title() + "”: "
                                + row.status().shown().words() + ", as of "
                                + StatusWords.on(row.status().asOf()),
                        CampaignPaths.one(row.slug())))
                .toList();
    }
}
