package org.joinder.feedback;

import java.util.List;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayNote;
import org.joinder.shell.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells staff how many reports of readers wait. */
@Component
@Order(60)
class ReportsToday implements TodaySource {

    private final ReportService reports;

    ReportsToday(ReportService reports) {
        this.reports = reports;
    }

    @Override
    public List<TodayNote> notes(Actor actor) {
        int open = actor.has(Role.STAFF) || actor.has(Role.ADMIN) ? reports.countOpen() : 0;
        return open == 0
                ? List.of()
                : List.of(new TodayNote(
                        open, open == 1 ? "report of a reader waits" : "reports of readers wait", ReportPaths.LIST));
    }
}
