package org.joinder.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
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
        grid.addComponentColumn(ReviewQueueView::cell).setHeader("Release");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
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

    private static Div cell(QueueRow row) {
        PathLink title = new PathLink(ReleasePaths.review(row.release()), row.title());
        title.addClassName("queue-title");
        Jurisdiction office = row.office();
        String where = office == null ? "office not known yet" : office.displayName();
        Span facts = new Span(String.join(
                " · ",
                progress(row),
                where,
                row.status().label().toLowerCase(Locale.ROOT),
                "came in " + ViewerTime.moment(row.receivedAt())));
        facts.addClassName("queue-facts");
        return new Div(title, facts);
    }

    private static String progress(QueueRow row) {
        if (row.open() + row.decided() == 0) {
            return "nothing found";
        }
        return row.open() == 0
                ? "all " + row.decided() + " findings decided"
                : row.open() + " findings open, " + row.decided() + " decided";
    }
}
