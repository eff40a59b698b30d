package org.joinder.offices.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import org.joinder.base.Jurisdiction;
import org.joinder.offices.OfficePaths;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.Test;

class OfficeListViewTest extends KaribuTest {

    @Test
    void lists56Offices() {
        open("offices");
        assertThat(_size(grid())).isEqualTo(56);
        _assertOne(Anchor.class, spec -> spec.withText("Download as CSV"));
    }

    @Test
    void keepsTheFilterInTheAddress() {
        open("offices");
        _get(TextField.class, spec -> spec.withLabel("Name, code or holder")).setValue("balderas");
        assertThat(path()).isEqualTo("offices?q=balderas");
        assertThat(_size(grid())).isZero();
        open("offices?q=balderas&on=2017-08-16");
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_get(grid(), 0).jurisdiction()).isEqualTo(Jurisdiction.NEW_MEXICO);
    }

    @Test
    void showsTerritoriesAloneWhenAsked() {
        open("offices?kind=territory");
        assertThat(_size(grid())).isEqualTo(5);
    }

    @Test
    void opensTheOfficeBesideTheListAndClosesItAgain() {
        open("offices?q=washington&kind=state");
        _clickItem(grid(), 0);
        assertThat(path()).startsWith(OfficePaths.one(Jurisdiction.WASHINGTON) + "?");
        assertThat(_get(H2.class).getText()).isEqualTo("Washington");
        _assertOne(OfficeView.class);
        _click(_get(Button.class, spec -> spec.withText("Close")));
        _assertNone(OfficeView.class);
        assertThat(path()).startsWith("offices?");
    }

    @Test
    void tellsHoldersWithTheirCertaintyAndSource() {
        open("offices/nm");
        String shown = _get(OfficeView.class).getElement().getTextRecursively();
        assertThat(shown)
                .contains("Hector Balderas (Democratic, Jan 1, 2015 to Dec 31, 2022)")
                .contains("confirmed")
                .contains("Dates and party: unverified")
                .contains("ocd-division/country:us/state:nm")
                .contains("elected by the people");
    }

    @Test
    void anUnknownCodeIsNotFound() {
        signIn("staff@joinder.example", Role.STAFF);
        assertThatThrownBy(() -> UI.getCurrent().navigate("offices/zz"))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesWhoHasNoRole() {
        signIn("someone@joinder.example", "GUEST");
        assertThatThrownBy(() -> UI.getCurrent().navigate("offices")).isInstanceOf(MockAccessDeniedException.class);
    }

    private void open(String path) {
        signIn("staff@joinder.example", Role.STAFF);
        UI.getCurrent()
                .navigate(
                        path.replaceAll("[?].*", ""),
                        com.vaadin.flow.router.QueryParameters.fromString(
                                path.contains("?") ? path.substring(path.indexOf('?') + 1) : ""));
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static OfficeGrid grid() {
        return _get(OfficeGrid.class);
    }
}
