package org.joinder.delegations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.joinder.delegations.DelegationDraft;
import org.joinder.delegations.DelegationService;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class DelegationListViewTest extends KaribuTest {

    @Autowired
    private DelegationService delegations;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void empty() {
        jdbc.sql("delete from delegation").update();
    }

    @Test
    void anOfficeGivesAndRevokesForItself() {
        signInOf(Jurisdiction.GUAM);
        UI.getCurrent().navigate("delegations");
        assertThat(_get(ComboBox.class).isReadOnly()).isTrue();
        enter(field("Attorney general"), "Pat Example");
        enter(field("Who may answer"), "Del Egate");
        enter(_get(EmailField.class), "Del@gu.example");
        click("Give delegation");
        assertThat(words()).contains("In force", "Del Egate for Pat Example, Guam (del@gu.example)");
        assertThat(delegations.inForce(Jurisdiction.GUAM, "del@gu.example")).isPresent();

        click("Revoke…");
        click("Revoke");
        assertThat(words()).contains("Say why the delegation is revoked.");
        enter(field("Why"), "changed jobs");
        click("Revoke");
        assertThat(words()).contains("Revoked by gu", "changed jobs");
        assertThat(delegations.inForce(Jurisdiction.GUAM, "del@gu.example")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        signInOf(Jurisdiction.GUAM);
        UI.getCurrent().navigate("delegations");
        enter(field("Attorney general"), "Pat Example");
        enter(field("Who may answer"), "Del Egate");
        click("Give delegation");
        assertThat(words()).contains("Fill in the person's e-mail address.");
        assertThat(field("Who may answer").getValue()).isEqualTo("Del Egate");
    }

    @Test
    void anotherOfficeNeitherSeesNorGivesThem() {
        signInOf(Jurisdiction.GUAM);
        var id = delegations.grant(draft(Jurisdiction.GUAM));
        signInOf(Jurisdiction.NEW_MEXICO);
        assertThat(delegations.list()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> delegations.grant(draft(Jurisdiction.GUAM)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> delegations.revoke(id, "no"));
    }

    @Test
    void isRefusedToThoseWithoutARole() {
        signIn("nobody");
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("delegations"));
    }

    private static DelegationDraft draft(Jurisdiction office) {
        return new DelegationDraft(
                office, "Pat Example", "Del Egate", "del@gu.example", LocalDate.parse("2026-01-01"), null, "");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private void signInOf(Jurisdiction office) {
        var name = office.usps().toLowerCase(Locale.ROOT);
        signIn(new Actor(name, office.displayName(), Set.of(Role.OFFICE), office));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
