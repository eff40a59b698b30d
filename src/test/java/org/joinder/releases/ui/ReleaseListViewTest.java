package org.joinder.releases.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.joinder.releases.ReleaseFixtures;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleasePaths;
import org.joinder.releases.ReleaseRow;
import org.joinder.releases.ReleaseService;
import org.joinder.releases.ReleaseStatus;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReleaseListViewTest extends KaribuTest {

    @Autowired
    private ReleaseService releases;

    @Test
    void listsWhatTheAddressAsksForAndKeepsTheFilterThere() {
        String word = "Quixote" + System.nanoTime();
        signIn("mia", Role.STAFF);
        ReleaseId id = releases.receiveText(word + " joins a letter\n\n" + ReleaseFixtures.aText())
                .release();
        open("releases?q=" + word);
        assertThat(_size(grid())).isOne();
        assertThat(_get(grid(), 0).id()).isEqualTo(id);
        status().setValue(ReleaseStatus.PUBLISHED);
        assertThat(path()).isEqualTo("releases?q=" + word + "&status=published");
        assertThat(_size(grid())).isZero();
        _get(TextField.class).setValue("");
        assertThat(path()).isEqualTo("releases?status=published");
    }

    @Test
    void opensARelease() {
        signIn("mia", Role.STAFF);
        String word = "Rocinante" + System.nanoTime();
        ReleaseId id =
                releases.receiveText(word + "\n" + ReleaseFixtures.aText()).release();
        open("releases?q=" + word);
        _clickItem(grid(), 0);
        assertThat(path()).isEqualTo(ReleasePaths.one(id));
    }

    @Test
    void sortsByEachColumnThatSaysSo() {
        signIn("mia", Role.STAFF);
        releases.receiveText(ReleaseFixtures.aText());
        open("releases");
        for (var column : grid().getColumns()) {
            grid().sort(GridSortOrder.asc(column).build());
            assertThat(_get(grid(), 0)).isNotNull();
        }
    }

    @Test
    void isRefusedToOffices() {
        signIn("nm@joinder.example", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(() -> open("releases"));
    }

    private static void open(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ReleaseRow> grid() {
        return (Grid<ReleaseRow>) _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<ReleaseStatus> status() {
        return (Select<ReleaseStatus>) _get(Select.class);
    }
}
