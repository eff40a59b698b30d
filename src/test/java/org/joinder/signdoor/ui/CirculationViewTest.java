package org.joinder.signdoor.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.security.Role;
import org.joinder.signdoor.CirculationRow;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CirculationViewTest extends KaribuTest {

    @Autowired
    private LetterService letters;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RuleSetService ruleSets;

    @Autowired
    private JdbcClient jdbc;

    private LetterId letter = new LetterId(0);

    @BeforeEach
    void openARound() {
        signIn("mia", Role.STAFF);
        letter = SignOnFixtures.aDraft(letters, "A letter on maps");
        rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));
    }

    @AfterEach
    void clean() {
        jdbc.sql("delete from office_contact").update();
    }

    @Test
    void switchesTheRemindersOfOneRoundOffAndBackOn() {
        open();
        var box = _get(
                Checkbox.class, spec -> spec.withLabel("Send reminders on schedule to those who have not answered"));
        assertThat(box.getValue()).isTrue();
        assertThat(box.getHelperText()).contains("reminders 5 and 2 business days before the deadline", "Next: ");
        enter(box, false);
        assertThat(rounds.latest(letter).orElseThrow().round().reminders()).isFalse();
        open();
        assertThat(_get(Checkbox.class).getValue()).isFalse();
        enter(_get(Checkbox.class), true);
        assertThat(rounds.latest(letter).orElseThrow().round().reminders()).isTrue();
    }

    @Test
    void addsAContactAndSendsItTheInvitation() {
        open();
        assertThat(words()).contains("0 of 36", "0 of 56 offices have a contact.");
        openOffice(Jurisdiction.GUAM);
        enter(_get(TextField.class, spec -> spec.withLabel("Name")), "Pat");
        enter(_get(EmailField.class), "pat@gu.example");
        click("Add contact");
        assertThat(words()).contains("1 of 56 offices have a contact.");

        openOffice(Jurisdiction.GUAM);
        click("Send invitation");
        assertThat(row(Jurisdiction.GUAM).latest()).isNotNull();
        assertThat(row(Jurisdiction.GUAM).links()).hasSize(1);

        click("Remind the 56 that have not answered");
        assertThat(row(Jurisdiction.GUAM).latest().kind()).isEqualTo("Reminder");
    }

    @Test
    void keepsWhatWasTypedWhenAContactIsRefused() {
        open();
        openOffice(Jurisdiction.GUAM);
        enter(_get(TextField.class, spec -> spec.withLabel("Name")), "Pat");
        click("Add contact");
        assertThat(words()).contains("is not an e-mail address.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo("Pat");
    }

    @Test
    void isNotForOffices() {
        signIn("nm", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(this::open);
    }

    private void open() {
        UI.getCurrent().navigate("letters/" + letter.value() + "/circulation");
    }

    @SuppressWarnings("unchecked")
    private static CirculationRow row(Jurisdiction office) {
        List<CirculationRow> rows = GridKt._findAll(_get(Grid.class));
        return rows.stream().filter(row -> row.office() == office).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void openOffice(Jurisdiction office) {
        Grid<CirculationRow> grid = _get(Grid.class);
        var at = List.copyOf(EnumSet.allOf(Jurisdiction.class)).indexOf(office);
        _click((Button) GridKt._getCellComponent(grid, at, "office"));
    }

    private static void click(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
