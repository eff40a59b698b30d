package org.joinder.signon.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joinder.base.Jurisdiction.GUAM;
import static org.joinder.base.Jurisdiction.IOWA;
import static org.joinder.base.Jurisdiction.OHIO;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterStatus;
import org.joinder.letters.TextChange;
import org.joinder.security.Role;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.signon.SignOnPaths;
import org.joinder.testing.KaribuTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignOnScreensTest extends KaribuTest {

    @Autowired
    LetterService letters;

    @Autowired
    RoundService rounds;

    @Autowired
    AnswerService answers;

    @Autowired
    RuleSetService ruleSets;

    @Autowired
    SettableClock clock;

    private LetterId letter = new LetterId(0);

    @BeforeEach
    void draftALetter() {
        clock.set(Instant.parse("2026-11-23T15:00:00Z"));
        signIn("sam", Role.STAFF);
        letter = SignOnFixtures.aDraft(letters, "A letter on the screen");
    }

    @Test
    void runsARoundFromItsOpeningToTheFrozenRoster() {
        UI.getCurrent().navigate(LetterPaths.round(letter));
        _click(button("Open the round"));
        assertThat(letters.find(letter).orElseThrow().status()).isEqualTo(LetterStatus.OPEN);
        assertThat(words()).contains("Missing").contains("36 more needed");

        enter(officeThatAnswered(), IOWA);
        enter(_get(TextField.class, spec -> spec.withLabel("Name as signed")), "Pat Iowa");
        _click(button("Record the answer"));
        assertThat(words()).contains("1 of 36").contains("Pat Iowa");

        _click(button("Close and freeze the roster"));
        enter(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Agreed");
        _click(button("Close the round"));
        assertThat(letters.find(letter).orElseThrow().frozen()).isNotNull();
        assertThat(words()).contains("closed by sam").contains("Agreed");
    }

    @Test
    void keepsWhatWasTypedWhenAnAnswerOrAReasonIsRefused() {
        open();
        UI.getCurrent().navigate(LetterPaths.round(letter));
        enter(officeThatAnswered(), IOWA);
        enter(_get(TextArea.class, spec -> spec.withLabel("Comment")), "kept words");
        _click(button("Record the answer"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Comment")).getValue())
                .isEqualTo("kept words");

        _click(button("Pause"));
        _click(_get(Button.class, spec -> spec.withText("Pause").withId("take-step")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reason")).isVisible())
                .isTrue();
    }

    @Test
    void keepsTheDeadlineThatWasRefused() {
        UI.getCurrent().navigate(LetterPaths.round(letter));
        var deadline = _get(DateTimePicker.class, spec -> spec.withLabel("Deadline"));
        var past = SignOnFixtures.DEADLINE.minusYears(1);
        deadline.setValue(past);
        _click(button("Open the round"));

        assertThat(deadline.getValue()).isEqualTo(past);
        assertThat(letters.find(letter).orElseThrow().status()).isEqualTo(LetterStatus.DRAFT);
    }

    @Test
    void keepsTheFilterOfTheLedgerInTheAddress() {
        record(open(), OHIO, ResponseKind.DECLINED);
        UI.getCurrent().navigate(LetterPaths.round(letter), QueryParameters.of("show", "not"));
        assertThat(words()).contains("1 office").contains("Declined");

        enter(ledger(), Shown.SIGNED);
        assertThat(words()).contains("No office fits.");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(LetterPaths.round(letter) + "?show=signed");
    }

    @Test
    void showsAnothersAnswerWithoutReloading() throws Exception {
        var round = open();
        UI.getCurrent().navigate(LetterPaths.round(letter));
        assertThat(words()).contains("0 of 36");
        record(round, OHIO, ResponseKind.SIGNED);
        for (int tries = 0; tries < 100 && !words().contains("1 of 36"); tries++) {
            Thread.sleep(100);
            MockVaadin.clientRoundtrip(false);
        }

        assertThat(words()).contains("1 of 36").contains("Pat Ohio");
    }

    @Test
    void anOfficeReadsAnswersAndSeesItsOwnReasonAlone() {
        var round = open();
        record(round, GUAM, ResponseKind.DECLINED);
        signIn(SignOnFixtures.actorOf(OHIO));
        UI.getCurrent().navigate(SignOnPaths.REQUESTS);
        assertThat(words()).contains("A letter on the screen");

        UI.getCurrent().navigate(SignOnPaths.request(round));
        assertThat(words())
                .contains("We ask that the act be clear and fair.")
                .contains("No office has signed yet.")
                .doesNotContain("Declined");
        choice().setValue(ResponseKind.DECLINED);
        enter(_get(TextArea.class, spec -> spec.withLabel("Reason, for our office alone")), "our own reason");
        _click(button("Send the answer"));
        assertThat(words()).contains("Declined").contains("our own reason");

        signIn("sam", Role.STAFF);
        UI.getCurrent().navigate(LetterPaths.round(letter));
        assertThat(words()).contains("Declined").doesNotContain("our own reason");
    }

    @Test
    void anOfficeReadsWhyTheRoundTookEachStepAndNotWhoTookIt() {
        var round = rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));
        rounds.extend(round, SignOnFixtures.DEADLINE.plusDays(3), "Two offices asked for time");
        signIn(SignOnFixtures.actorOf(Jurisdiction.OHIO));
        UI.getCurrent().navigate(SignOnPaths.request(round));
        assertThat(words())
                .contains("Steps of the round", "extended, deadline", "Two offices asked for time")
                .doesNotContain("extended by");
    }

    @Test
    void anOfficeThatSignedReadsWhatChangedSince() {
        var round = open();
        record(round, IOWA, ResponseKind.SIGNED);
        var read = letters.find(letter).orElseThrow();
        letters.revise(
                letter,
                read.content().saying("We ask that the act be repealed."),
                read.version(),
                TextChange.SUBSTANTIVE,
                "Repeal in place of reform");
        signIn(SignOnFixtures.actorOf(IOWA));
        UI.getCurrent().navigate(SignOnPaths.request(round));

        assertThat(words())
                .contains("Our signature does not count at the moment.")
                .contains("struck: clear and fair")
                .contains("inserted: repealed")
                .contains("Repeal in place of reform");
    }

    @Test
    void anOfficeConfirmsWhatIsNotedBeforeItSigns() {
        letters.record(LetterFixtures.aLetter("Signed before on the section", OHIO));
        var round = open();
        signIn(SignOnFixtures.actorOf(OHIO));
        UI.getCurrent().navigate(SignOnPaths.request(round));
        assertThat(words()).contains("The office signed “Signed before on the section”");
        choice().setValue(ResponseKind.SIGNED);
        enter(_get(TextField.class, spec -> spec.withLabel("Name to be printed")), "Pat Ohio");
        _click(button("Send the answer"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name to be printed"))
                        .getValue())
                .as("refused, and kept")
                .isEqualTo("Pat Ohio");

        enter(_get(Checkbox.class), true);
        _click(button("Send the answer"));
        assertThat(words()).contains("Signed for Pat Ohio");
    }

    @Test
    void anOfficeKeepsNotesForItself() {
        signIn(SignOnFixtures.actorOf(GUAM));
        UI.getCurrent().navigate(SignOnPaths.NOTES);
        enter(_get(TextField.class, spec -> spec.withLabel("Section")), "no section");
        enter(_get(TextArea.class, spec -> spec.withLabel("Note")), "Our act goes further");
        _click(button("Save the note"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Section")).isInvalid())
                .isTrue();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Note")).getValue())
                .isEqualTo("Our act goes further");

        enter(_get(TextField.class, spec -> spec.withLabel("Section")), "47 U.S.C. 230(e)(1)");
        _click(button("Save the note"));
        assertThat(words()).contains("Our act goes further");
        signIn(SignOnFixtures.actorOf(OHIO));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(SignOnPaths.NOTES);
        assertThat(words()).doesNotContain("Our act goes further");
    }

    @Test
    void anAdministratorEditsRulesAndKeepsWhatWasRefused() {
        signIn("ada", Role.ADMIN, Role.STAFF);
        UI.getCurrent().navigate(SignOnPaths.RULE_SETS);
        assertThat(words()).contains("National association").contains("4 lead offices of different parties");
        _click(button("Add rules"));
        enter(_get(TextField.class, spec -> spec.withLabel("Association")), "A regional association");
        _click(button("Save the rules"));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Lead offices"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Association")).getValue())
                .isEqualTo("A regional association");
    }

    @Test
    void refusesThoseWhoMayNot() {
        var round = open();
        signIn(SignOnFixtures.actorOf(OHIO));
        assertRefused(LetterPaths.round(letter));
        assertRefused(SignOnPaths.RULE_SETS);
        signIn("sam", Role.STAFF);
        assertRefused(SignOnPaths.request(round));
        assertRefused(SignOnPaths.REQUESTS);
        assertRefused(SignOnPaths.NOTES);
        assertRefused(SignOnPaths.RULE_SETS);
    }

    private static void assertRefused(String path) {
        assertThatThrownBy(() -> UI.getCurrent().navigate(path)).isInstanceOf(MockAccessDeniedException.class);
    }

    private RoundId open() {
        return rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));
    }

    private void record(RoundId round, Jurisdiction office, ResponseKind kind) {
        answers.answer(AnswerDraft.of(round, office, kind, 1, AnswerVia.RECORDED)
                .as("Pat " + office.displayName(), "Attorney General"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Jurisdiction> officeThatAnswered() {
        return _get(ComboBox.class, spec -> spec.withLabel("Office that answered"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Shown> ledger() {
        return _get(Select.class, spec -> spec.withLabel("Answers"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ResponseKind> choice() {
        return _get(RadioButtonGroup.class);
    }
}
