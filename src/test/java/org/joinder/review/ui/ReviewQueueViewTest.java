package org.joinder.review.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.stream.IntStream;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.joinder.review.QueueRow;
import org.joinder.review.ReviewFixtures;
import org.joinder.review.ReviewQueue;
import org.joinder.security.AsSystem;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewQueueViewTest extends KaribuTest {

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsWhatWaitsWithItsCounts() throws InterruptedException {
        signIn("mia", Role.STAFF);
        ReleaseId id = releases.receiveText(ReviewFixtures.aLetterRelease()).release();
        ReviewFixtures.awaitReading(jdbc, id);
        UI.getCurrent().navigate("review");
        assertThat(rows())
                .filteredOn(row -> row.release().equals(id))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.open()).isGreaterThan(5);
                    assertThat(row.decided()).isZero();
                });
        assertThat(_get(ReviewQueueView.class).getElement().getTextRecursively())
                .contains(queue.count() == 1 ? "1 release waits." : queue.count() + " releases wait");
    }

    @Test
    void showsWhatSomeoneElseTakesInAndWhatItIsCalledWithoutReloading() throws InterruptedException {
        signIn("mia", Role.STAFF);
        UI.getCurrent().navigate("review");
        int before = _size(_get(Grid.class));
        ReleaseId id = AsSystem.run(
                () -> releases.receiveText(ReviewFixtures.aLetterRelease()).release());
        ReviewFixtures.awaitReading(jdbc, id);
        awaitShown(() -> {
            assertThat(_get(ReviewQueueView.class).getElement().getTextRecursively())
                    .contains(before + 1 + " release");
            assertThat(rows())
                    .filteredOn(row -> row.release().equals(id))
                    .singleElement()
                    .satisfies(row -> assertThat(row.name().sentence())
                            .startsWith("New Mexico: “Attorney General Ana Reyes Joins Letter")
                            .endsWith("(headline and office not confirmed)"));
        });
    }

    @Test
    void isRefusedToOfficesAndToNobody() {
        signIn("nm@joinder.example", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("review"));
        signIn("nobody");
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("review"));
    }

    @SuppressWarnings("unchecked")
    private static List<QueueRow> rows() {
        Grid<QueueRow> grid = _get(Grid.class);
        return IntStream.range(0, _size(grid))
                .mapToObj(row -> GridKt._get(grid, row))
                .toList();
    }
}
