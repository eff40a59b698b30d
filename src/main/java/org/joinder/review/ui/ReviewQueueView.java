package org.joinder.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.ReleasePaths;
import org.joinder.review.QueueRow;
import org.joinder.review.ReviewQueue;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.PathLink;
import org.joinder.shell.Toolbar;
import org.joinder.shell.ViewerTime;

/** The releases that wait for a person, the longest waiting first. */
@Route(ReleasePaths.REVIEW_QUEUE)
@PageTitle("Review")
@Menu(title = "Review", order = 20, icon = "vaadin:check-square-o")
@RolesAllowed({Role.STAFF, Role.ADMIN})
@StyleSheet("review.css")
class ReviewQueueView extends Main implements BeforeEnterObserver {

    private final ReviewQueue queue;
    private final Paragraph shown = new Paragraph();
    private final Grid<QueueRow> grid = new Grid<>();
    private final EmptyState empty =
            new EmptyState("Nothing waits for review.", new PathLink(ReleasePaths.TAKE_IN, "Take in a release"));

    ReviewQueueView(ReviewQueue queue) {
        this.queue = queue;
        addClassNames("view", "list-view");
        shown.getElement().setAttribute("role", "status");
        grid.addComponentColumn(row -> new PathLink(ReleasePaths.review(row.release()), row.title()))
                .setHeader("Release")
                .setFlexGrow(1)
                .setWidth("16rem");
        grid.addColumn(ReviewQueueView::office).setHeader("Office").setAutoWidth(true);
        grid.addComponentColumn(ReviewQueueView::progress).setHeader("Findings").setAutoWidth(true);
        grid.addColumn(row -> row.status().label()).setHeader("Status").setAutoWidth(true);
        grid.addColumn(row -> ViewerTime.moment(row.receivedAt()))
                .setHeader("Received")
                .setAutoWidth(true);
        grid.setItemsPageable(queue::list, page -> (long) queue.count());
        add(new Toolbar("Review"), shown, grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int count = queue.count();
        shown.setText(Words.counted(count, "release waits.", "releases wait, the longest waiting first."));
        shown.setVisible(count > 0);
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        grid.getDataProvider().refreshAll();
    }

    private static String office(QueueRow row) {
        Jurisdiction office = row.office();
        return office == null ? "not known yet" : office.displayName();
    }

    private static Span progress(QueueRow row) {
        if (row.open() + row.decided() == 0) {
            return new Span("nothing found");
        }
        return new Span(
                row.open() == 0
                        ? "all " + row.decided() + " decided"
                        : row.open() + " open, " + row.decided() + " decided");
    }
}
