package org.joinder.delivery.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.joinder.delivery.FollowUp;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.Recipient;
import org.joinder.letters.RecipientRole;
import org.joinder.letters.Signature;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeliveryScreensTest extends KaribuTest {

    @Autowired
    private LetterService letters;

    private LetterId letter = new LetterId(0);

    @BeforeEach
    void record() {
        signIn("mia", Role.STAFF);
        letter = record(Jurisdiction.GUAM);
    }

    private LetterId record(Jurisdiction signer) {
        return letters.record(new LetterDraft(
                "A letter on maps",
                LocalDate.parse("2026-11-20"),
                List.of(new Recipient("Jane Doe", RecipientRole.CHAIR, "Committee on Maps")),
                List.of(),
                List.of(
                        new Signature(signer, "G", "Attorney General"),
                        new Signature(Jurisdiction.OHIO, "O", "Attorney General")),
                null,
                List.of(),
                "Text.",
                List.of()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void recordsWhatARecipientDid() {
        open();
        enter((Select<String>) _get(Select.class, spec -> spec.withLabel("Recipient")), "Jane Doe");
        enter((Select<FollowUp.Kind>) _get(Select.class, spec -> spec.withLabel("What")), FollowUp.Kind.REPLIED);
        click("Record");
        assertThat(words()).contains("Say where it was seen.");
        enter(field("Where it was seen"), "Letter of the committee");
        click("Record");
        assertThat(words()).contains("Nov 23, 2026, Jane Doe: Replied. (Letter of the committee)");
    }

    @Test
    void keepsTheMomentWhenAnEmbargoIsRefused() {
        open();
        enter(_get(DateTimePicker.class), LocalDateTime.parse("2020-01-01T12:00"));
        click("Set embargo");
        assertThat(words()).contains("That moment has passed.");
        assertThat(_get(DateTimePicker.class).getValue()).isEqualTo(LocalDateTime.parse("2020-01-01T12:00"));
    }

    @Test
    void aKitIsLockedForItsOfficeUntilTheEmbargoEnds() {
        letter = record(Jurisdiction.VIRGIN_ISLANDS);
        open();
        enter(_get(DateTimePicker.class), LocalDateTime.parse("2026-11-24T12:00"));
        click("Set embargo");
        signInOf(Jurisdiction.VIRGIN_ISLANDS);
        UI.getCurrent().navigate("press-kits");
        assertThat(words())
                .contains("Under embargo", "Unlocks Nov 24, 2026, 12:00")
                .doesNotContain("joined 1 other");

        signIn("mia", Role.STAFF);
        open();
        click("Lift embargo");
        signInOf(Jurisdiction.VIRGIN_ISLANDS);
        UI.getCurrent().navigate("press-kits");
        assertThat(words()).contains("U.S. Virgin Islands joined 1 other attorney general, of Ohio.");
    }

    @Test
    void whatComesAfterARoundIsNotForOffices() {
        signInOf(Jurisdiction.GUAM);
        assertThatExceptionOfType(MockAccessDeniedException.class).isThrownBy(this::open);
        signIn("nobody");
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("press-kits"));
    }

    private void open() {
        UI.getCurrent().navigate("letters/" + letter.value() + "/after");
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
