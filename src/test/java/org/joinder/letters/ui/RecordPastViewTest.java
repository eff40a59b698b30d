package org.joinder.letters.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.AttachmentService;
import org.joinder.letters.LetterFilter;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.RosterCount;
import org.joinder.security.Role;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

class RecordPastViewTest extends KaribuTest {

    @Autowired
    LetterService letters;

    @Autowired
    AttachmentService attachments;

    @BeforeEach
    void signIn() {
        signIn("sam", Role.STAFF);
    }

    @Test
    void recordsTheLetterOf2017FromItsListOfSigners() {
        UI.getCurrent().navigate(LetterPaths.RECORD);
        var view = _get(RecordPastView.class);
        view.receive("letter.txt", "Dear chairs, we ask.".getBytes(StandardCharsets.UTF_8));
        view.receiveList("signers.csv", list().getBytes(StandardCharsets.UTF_8));
        assertThat(words()).contains("50 jurisdictions = 48 states + DC + 1 territory. Every line is decided.");

        fill("The letter of 2017, recorded");
        _click(button("Record the letter"));
        var row = letters.list(new LetterFilter("the letter of 2017, recorded", null), Pageable.ofSize(1))
                .getFirst();
        var letter = letters.find(row.id()).orElseThrow();
        assertThat(letter.count()).isEqualTo(new RosterCount(48, 1, 1));
        assertThat(letter.text()).isEqualTo("Dear chairs, we ask.");
        assertThat(attachments.of(row.id()))
                .singleElement()
                .satisfies(file -> assertThat(file.fileName()).isEqualTo("letter.txt"));
    }

    @Test
    void keepsEverythingUntilTheDoubtfulOnesAreDecided() {
        UI.getCurrent().navigate(LetterPaths.RECORD);
        enter(_get(TextArea.class, spec -> spec.withLabel("List of signers")), "Ohio; Pat Ohio\nConneticut; Lee Doe");
        _click(button("Match the offices"));
        fill("A doubtful signer");
        _click(button("Record the letter"));
        assertThat(letters.count(new LetterFilter("a doubtful signer", null))).isZero();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Subject")).getValue())
                .isEqualTo("A doubtful signer");
        assertThat(words()).contains("Please confirm");

        doubtful().setValue(Jurisdiction.CONNECTICUT);
        _click(button("Record the letter"));
        assertThat(letters.count(new LetterFilter("a doubtful signer", null))).isOne();
    }

    @Test
    void refusesOffices() {
        signIn(SignOnFixtures.actorOf(Jurisdiction.OHIO));
        assertThatThrownBy(() -> UI.getCurrent().navigate(LetterPaths.RECORD))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private static void fill(String subject) {
        enter(_get(TextField.class, spec -> spec.withLabel("Subject")), subject);
        enter(_get(DatePicker.class, spec -> spec.withLabel("Date of the letter")), LocalDate.of(2017, 8, 16));
    }

    /** Every state but Connecticut and Massachusetts, with the District and Puerto Rico, as New Mexico's release has it. */
    private static String list() {
        return Arrays.stream(Jurisdiction.values())
                .filter(each -> each.kind() != Jurisdiction.Kind.TERRITORY || each == Jurisdiction.PUERTO_RICO)
                .filter(each -> each != Jurisdiction.CONNECTICUT && each != Jurisdiction.MASSACHUSETTS)
                .map(Jurisdiction::displayName)
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Jurisdiction> doubtful() {
        return _find(ComboBox.class).stream()
                .filter(each -> each.getAriaLabel()
                        .filter(label -> label.toString().contains("Conneticut"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
