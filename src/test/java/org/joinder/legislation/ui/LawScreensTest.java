package org.joinder.legislation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillRow;
import org.joinder.legislation.BillStage;
import org.joinder.legislation.BillStore;
import org.joinder.legislation.BillTexts;
import org.joinder.legislation.Delegation;
import org.joinder.legislation.LawFixtures;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteRow;
import org.joinder.legislation.StatuteStore;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LawScreensTest extends KaribuTest {

    @Autowired
    BillStore bills;

    @Autowired
    StatuteStore statutes;

    @Autowired
    BillTexts texts;

    private BillId bill = BillId.of("us/116/hr7001");
    private StatuteId section = StatuteId.of("/us/usc/t47/s7001");

    @BeforeEach
    void storeSome() {
        signIn("sam", Role.STAFF);
        bill = LawFixtures.stored(bills, LawFixtures.aBill("us/116/hr7001", "Sextant Keepers Act"));
        LawFixtures.stored(bills, LawFixtures.aBill("us/116/hr7002", "Anchor Sextant Act"));
        section = LawFixtures.aSection(statutes, "/us/usc/t47/s7001");
    }

    @Test
    void listsBillsByWhatTheAddressAsksForAndKeepsTheFilterThere() {
        open("bills?q=Sextant Keepers");
        assertThat(_size(grid())).isOne();
        assertThat(((BillRow) _get(grid(), 0)).id()).isEqualTo(bill);
        stage().setValue(BillStage.ENACTED);
        assertThat(path()).isEqualTo("bills?q=Sextant%20Keepers&stage=enacted");
        assertThat(words()).contains("No bill fits");
        _get(TextField.class).setValue("");
        assertThat(path()).isEqualTo("bills?stage=enacted");
    }

    @Test
    void sortsByWhatTheAddressSays() {
        open("bills?legislature=us&session=116&q=Sextant&sort=title&order=asc");
        assertThat(((BillRow) _get(grid(), 0)).title()).isEqualTo("Anchor Sextant Act");
        open("bills?legislature=us&session=116&q=Sextant&sort=title&order=desc");
        assertThat(((BillRow) _get(grid(), 0)).title()).isEqualTo("Sextant Keepers Act");
        open("bills?sort=secret&stage=nonsense");
        assertThat(_size(grid())).isPositive();
    }

    @Test
    void showsABillWhole() {
        open(LegislationPaths.workspace(bill));
        assertThat(words())
                .contains("H.R. 7001 (116th Congress)", "Sextant Keepers Act", "Died with its session")
                .contains("Reported, done", "Died with its session, it ended here")
                .contains("It died when the 116th Congress ended")
                .contains("Ada Moss", "1 cosponsor, and 1 who withdrew", "Cy Pine", "withdrew on May 1, 2019")
                .contains("Reported by the Committee on Harbors")
                .contains("House 12", "Agreed to")
                .contains("S. 99 (116th Congress)", "Identical bill (CRS)")
                .contains("GovInfo bill status, taken in");
    }

    @Test
    void showsABillAsOfADay() {
        open(LegislationPaths.workspace(bill) + "?asOf=2019-03-10");
        assertThat(words()).contains("In committee, it stands here", "As of Mar 10, 2019");
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsAnOfficesOwnDelegation() {
        open(LegislationPaths.workspace(bill));
        ComboBox<Delegation> office = _get(ComboBox.class, spec -> spec.withLabel("An office’s own delegation"));
        List<Delegation> offered = office.getListDataView().getItems().toList();
        enter(office, offered.getFirst());
        assertThat(words()).contains("2 members of Ohio behind it");
        enter(office, offered.getLast());
        assertThat(words()).contains("0 members of Texas behind it");
    }

    @Test
    void listsSectionsByCitation() {
        open("sections?q=47 U.S.C. 7001");
        assertThat(_size(grid())).isEqualTo(3);
        assertThat(((StatuteRow) _get(grid(), 0)).id()).isEqualTo(section);
        enter(_get(TextField.class), "no such name");
        assertThat(path()).isEqualTo("sections?q=no%20such%20name");
        assertThat(words()).contains("No section fits");
    }

    @Test
    void showsASectionAsItReadOnTheDay() {
        open(LegislationPaths.workspace(section));
        assertThat(words()).contains("47 U.S.C. 7001", "or any Federal or State law.", "Amendments");
        open(LegislationPaths.workspace(section) + "?asOf=2013-05-02");
        assertThat(words()).contains("or any Federal law.").doesNotContain("or any Federal or State law.");
        open(LegislationPaths.workspace(section) + "?asOf=1990-01-01");
        assertThat(words()).contains("No text in force on Jan 1, 1990 is known here");
    }

    @Test
    void showsAPartWithItsWordings() {
        open(LegislationPaths.workspace(StatuteId.of("/us/usc/t47/s7001/2")));
        assertThat(words()).contains("The whole of 47 U.S.C. 7001");
        assertThat(_find(
                        ListItem.class,
                        spec -> spec.withPredicate(
                                item -> item.getElement().getTextRecursively().contains("a test's Code of"))))
                .hasSize(2);
    }

    @Test
    void knowsNoBillAndNoSectionThatIsNotThere() {
        assertThatThrownBy(() -> open("bills/us/116/hr999999")).hasMessageContaining("No such bill is known here");
        assertThatThrownBy(() -> open("sections/us/usc/t99/s1")).hasMessageContaining("No such section is known here");
    }

    @Test
    void comparesTwoVersionsOfABillAndGoesFromChangeToChange() {
        LawFixtures.text(texts, bill, "ih", "one two three four five six seven eight nine");
        LawFixtures.text(texts, bill, "rh", "ONE two THREE four FIVE six SEVEN eight nine");
        open(LegislationPaths.workspace(bill) + "?to=rh&from=ih");
        assertThat(words()).contains("From Introduced in House to Reported in House.", "4 changes");
        _click(_get(Button.class, spec -> spec.withText("Next change")));
        assertThat(words()).contains("Change 1 of 4");
        _click(_get(Button.class, spec -> spec.withText("Previous change")));
        assertThat(words()).contains("Change 4 of 4");
    }

    @Test
    void confirmsAndRejectsWhatTheRuleProposes() {
        StatuteId id = LawFixtures.aSection(statutes, "/us/usc/t47/s7002");
        open(LegislationPaths.workspace(id));
        assertThat(words()).contains("Neutral to the states", "Proposed");
        _click(_get(Button.class, spec -> spec.withText("Confirm")));
        assertThat(words()).contains("Confirmed by sam, Nov 23, 2026").doesNotContain("Proposed");
    }

    @Test
    void keepsWhatWasTypedWhenTheClauseDoesNotStandInTheText() {
        StatuteId id = LawFixtures.aSection(statutes, "/us/usc/t47/s7003");
        open(LegislationPaths.workspace(id));
        _click(_get(Button.class, spec -> spec.withText("Add a tag")));
        enter(_get(TextArea.class), "words nobody wrote");
        _click(_get(Button.class, spec -> spec.withText("Save tag")));
        assertThat(words()).doesNotContain("Confirmed by sam");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("words nobody wrote");
        enter(_get(TextArea.class), "any Federal or State law");
        _click(_get(Button.class, spec -> spec.withText("Save tag")));
        assertThat(words()).contains("“any Federal or State law”", "Confirmed by sam");
    }

    @Test
    void areRefusedToOffices() {
        signIn("nm@joinder.example", Role.OFFICE);
        for (String screen :
                List.of("bills", "sections", LegislationPaths.workspace(bill), LegislationPaths.workspace(section))) {
            assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(() -> open(screen));
        }
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
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<BillStage> stage() {
        return _get(Select.class);
    }
}
