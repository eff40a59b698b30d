package org.joinder.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.base.Jurisdiction;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseStatus;
import org.joinder.review.QueueRow;
import org.joinder.review.ReviewPaths;
import org.joinder.review.ReviewQueue;
import org.joinder.security.Role;
import org.joinder.shell.EmptyState;
import org.joinder.shell.Live;
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

    ReviewQueueView(ReviewQueue queue, Live live) {
        this.queue = queue;
        addClassNames("view", "list-view");
        shown.getElement().setAttribute("role", "status");
        grid.addColumn(line()).setHeader("Release");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItemsPageable(queue::list, page -> (long) queue.count());
        add(new Toolbar("Review"), shown, grid, empty);
        live.follow(this, Set.of(ReviewPaths.TOPIC, ReleasePaths.TOPIC), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        int count = queue.count();
        shown.setText(Words.counted(count, "release waits.", "releases wait, the longest waiting first."));
        shown.setVisible(count > 0);
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        grid.getDataProvider().refreshAll();
    }

    /** Patched in place by the browser, so that the keyboard stays in its row when the list is shown anew. */
    private static Renderer<QueueRow> line() {
        return LitRenderer.<QueueRow>of("""
                        <div><a class="queue-title" router-link href=${item.path}>${item.title}</a>
                        <span class="queue-facts">${item.facts}</span></div>""")
                .withProperty("path", row -> PathLink.href(ReleasePaths.review(row.release())))
                .withProperty("title", row -> row.name().title())
                .withProperty("facts", ReviewQueueView::facts);
    }

    private static String facts(QueueRow row) {
        Jurisdiction issuer = row.name().issuer();
        return Stream.of(
                        issuer == null ? "office not known yet" : issuer.displayName(),
                        row.name().doubt(),
                        progress(row),
                        row.status() == ReleaseStatus.RECEIVED
                                ? ""
                                : row.status().label().toLowerCase(Locale.ROOT),
                        "came in " + ViewerTime.moment(row.receivedAt()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String progress(QueueRow row) {
        if (row.open() + row.decided() == 0) {
            return "nothing found";
        }
        return row.open() == 0
                ? Words.counted(row.decided(), "finding", "findings") + ", all decided"
                : Words.counted(row.open(), "finding open", "findings open") + ", " + row.decided() + " decided";
    }
}
