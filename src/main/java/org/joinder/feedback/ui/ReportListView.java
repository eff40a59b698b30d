package org.joinder.feedback.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.joinder.feedback.ReportPaths;
import org.joinder.feedback.ReportRow;
import org.joinder.feedback.ReportService;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;

/** What readers reported as wrong on the public pages: the open reports, oldest first, and those closed of late. */
@Route(ReportPaths.LIST)
@PageTitle("Reports of readers")
@Menu(title = "Reports of readers", order = 80, icon = "vaadin:comment-ellipsis-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("feedback.css")
class ReportListView extends Main implements BeforeEnterObserver {

    private static final int MOST = 50;
    private static final int OF_LATE = 10;

    private final ReportService reports;

    ReportListView(ReportService reports) {
        this.reports = reports;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var open = reports.open(MOST);
        add(new Toolbar("Reports of readers"));
        if (open.isEmpty()) {
            add(new EmptyState("No report waits. What readers report from a public page as wrong appears here."));
        } else {
            add(section(open.size() == MOST ? "The " + MOST + " oldest open reports" : open.size() + " open", open));
        }
        var closed = reports.closed(OF_LATE);
        if (!closed.isEmpty()) {
            add(section("Closed of late", closed));
        }
    }

    private Section section(String title, List<ReportRow> rows) {
        var section = new Section(new H2(title));
        if (rows.size() == MOST) {
            section.add(new Paragraph("Those after them appear as these are closed."));
        }
        rows.forEach(row -> section.add(new ReportCard(row, () -> close(row))));
        return section;
    }

    private void close(ReportRow row) {
        new AnswerDialog(answer -> closed(row, answer)).open();
    }

    private boolean closed(ReportRow row, String answer) {
        boolean closed = Saving.tried(() -> reports.close(row.id(), answer), "Report closed.");
        if (closed) {
            show();
        }
        return closed;
    }
}
