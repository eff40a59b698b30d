package org.joinder.letters.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.CountClaim;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterFilter;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterWordings;
import org.joinder.letters.TextChange;
import org.joinder.security.Role;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

class LetterScreensTest extends KaribuTest {

    @Autowired
    LetterService letters;

    @Autowired
    LetterWordings wordings;

    @Autowired
    RoundService rounds;

    @Autowired
    RuleSetService ruleSets;

    @BeforeEach
    void signIn() {
        signIn("sam", Role.STAFF);
    }

    @Test
    void listsWhatTheAddressAsksFor() {
        letters.record(LetterFixtures.aLetter("Zebra crossing letter", Jurisdiction.OHIO));
        UI.getCurrent().navigate(LetterPaths.LIST, QueryParameters.of("q", "zebra crossing"));

        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Subject")).getValue())
                .isEqualTo("zebra crossing");
    }

    @Test
    void putsTheFilterIntoTheAddress() {
        UI.getCurrent().navigate(LetterPaths.LIST);
        enter(_get(TextField.class, spec -> spec.withLabel("Subject")), "no such words");

        assertThat(_size(_get(Grid.class))).isZero();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("letters?q=no%20such%20words");
    }

    @Test
    void showsALetterWithItsCountRosterAndDisagreeingClaims() {
        var id = letters.record(LetterFixtures.aLetter("Shown whole", Jurisdiction.OHIO, Jurisdiction.GUAM));
        letters.claim(id, new CountClaim(Jurisdiction.GUAM, 5, true, "joined five others", "a release", null));
        UI.getCurrent().navigate(LetterPaths.one(id));

        assertThat(words())
                .contains("2 jurisdictions = 1 state + 1 territory")
                .contains("Pat Ohio")
                .contains("Disagrees. Guam says it joined 5 others, which would make 6")
                .contains("insert “or State” after “Federal”");
    }

    @Test
    void publishesAndTakesBack() {
        var id = letters.record(LetterFixtures.aLetter("To be published", Jurisdiction.OHIO));
        UI.getCurrent().navigate(LetterPaths.one(id));
        _click(_get(Button.class, spec -> spec.withText("Publish")));
        assertThat(letters.find(id).orElseThrow().published()).isTrue();

        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        _click(_get(Button.class, spec -> spec.withText("Withdraw letter")));
        assertThat(letters.find(id).orElseThrow().published())
                .as("no reason given")
                .isTrue();

        enter(_get(TextArea.class, spec -> spec.withLabel("Reason")), "recorded twice");
        _click(_get(Button.class, spec -> spec.withText("Withdraw letter")));
        assertThat(letters.find(id).orElseThrow().published()).isFalse();
    }

    @Test
    void comparesTwoTextsWordByWord() {
        var id = letters.draft(LetterDraft.of("Compared", null).saying("We ask for two words."));
        UI.getCurrent().navigate(LetterPaths.versions(id));
        assertThat(words()).contains("There is one text so far.");

        var read = letters.find(id).orElseThrow();
        letters.correct(id, read.content().saying("We ask for three words."), read.version());
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(LetterPaths.versions(id), QueryParameters.simple(Map.of("from", "1", "to", "2")));
        assertThat(words())
                .contains("struck: two")
                .contains("inserted: three")
                .contains("by sam")
                .contains("Download the comparison (PDF)");
    }

    @Test
    void asksWhatAChangeOfACirculatingTextIsAndKeepsWhatWasTyped() {
        var id = SignOnFixtures.aDraft(letters, "Changed in circulation");
        rounds.open(id, SignOnFixtures.withoutRules(ruleSets));
        UI.getCurrent().navigate(LetterPaths.edit(id));
        enter(_get(TextArea.class, spec -> spec.withLabel("Text of the letter")), "We ask for much more.");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Text of the letter"))
                        .getValue())
                .isEqualTo("We ask for much more.");
        assertThat(wordings.latest(id).number()).isOne();

        changeKind().setValue(TextChange.SUBSTANTIVE);
        enter(_get(TextField.class, spec -> spec.withLabel("What changed, for the signers")), "More is asked");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(wordings.lastSubstantive(id)).isEqualTo(2);
    }

    @Test
    void freezesTheRosterOfAPastLetterAndRecordsAnErratum() {
        var id = letters.record(LetterFixtures.aLetter("Frozen by hand", Jurisdiction.OHIO));
        UI.getCurrent().navigate(LetterPaths.one(id));
        _click(_get(Button.class, spec -> spec.withText("Freeze the roster")));
        assertThat(words()).contains("SHA-256 ").contains("No erratum");

        _click(_get(Button.class, spec -> spec.withText("Record the erratum")));
        assertThat(letters.find(id).orElseThrow().frozen())
                .satisfies(frozen -> assertThat(frozen.errata()).isEmpty());
        erratumOffice().setValue(Jurisdiction.GUAM);
        _get(TextField.class, spec -> spec.withLabel("Why, or where it was seen"))
                .setValue("By letter");
        _click(_get(Button.class, spec -> spec.withText("Record the erratum")));
        assertThat(words()).contains("Guam joined late. By letter");
    }

    @Test
    void recordsAPastLetterWithTheForm() {
        UI.getCurrent().navigate(LetterPaths.NEW);
        fill("Recorded by form", LocalDate.of(2018, 2, 3), "Ohio; Pat Ohio; Attorney General\nGuam; Lee Guam");
        _click(_get(Button.class, spec -> spec.withText("Add an ask")));
        enter(_get(TextField.class, spec -> spec.withLabel("Section")), "47 U.S.C. 230(e)(1)");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        var row = letters.list(new LetterFilter("recorded by form", null), Pageable.ofSize(2))
                .getFirst();
        var letter = letters.find(row.id()).orElseThrow();
        assertThat(letter.count().jurisdictions()).isEqualTo(2);
        assertThat(letter.asks().getFirst().section().path()).isEqualTo("/us/usc/t47/s230/e/1");
        assertThat(words()).contains("Recorded by form");
    }

    @Test
    void keepsTheInputOfAFailedSaveAndSaysWhatToChange() {
        UI.getCurrent().navigate(LetterPaths.NEW);
        fill("", LocalDate.of(2018, 2, 3), "Ohio; Pat\nAtlantis; Lee");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        var roster = _get(TextArea.class, spec -> spec.withLabel("Roster as sent"));
        assertThat(roster.getValue()).isEqualTo("Ohio; Pat\nAtlantis; Lee");
        assertThat(roster.getErrorMessage()).isEqualTo("Line 2: no office is known as “Atlantis”.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Subject")).isInvalid())
                .isTrue();

        fill("Refused by a rule", null, "Ohio; Pat");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Subject")).getValue())
                .isEqualTo("Refused by a rule");
        assertThat(letters.count(new LetterFilter("refused by a rule", null))).isZero();
    }

    @Test
    void keepsTheInputWhenSomeoneElseWasFaster() {
        var id = letters.record(LetterFixtures.aLetter("Edited by two", Jurisdiction.OHIO));
        UI.getCurrent().navigate(LetterPaths.edit(id));
        letters.correct(
                id,
                LetterFixtures.aLetter("Edited by the other", Jurisdiction.OHIO),
                letters.find(id).orElseThrow().version());
        enter(_get(TextField.class, spec -> spec.withLabel("Subject")), "Edited by me");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Subject")).getValue())
                .isEqualTo("Edited by me");
        assertThat(letters.find(id).orElseThrow().subject()).isEqualTo("Edited by the other");
    }

    @Test
    void aLetterThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(LetterPaths.one(new LetterId(99_999_999))))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesOffices() {
        signIn("nm", Role.OFFICE);
        assertThatThrownBy(() -> UI.getCurrent().navigate(LetterPaths.LIST))
                .isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate(LetterPaths.one(new LetterId(1))))
                .isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate(LetterPaths.NEW))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private static void fill(String subject, LocalDate date, String roster) {
        enter(_get(TextField.class, spec -> spec.withLabel("Subject")), subject);
        enter(_get(DatePicker.class, spec -> spec.withLabel("Date of the letter")), date);
        enter(_get(TextArea.class, spec -> spec.withLabel("Roster as sent")), roster);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<TextChange> changeKind() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Jurisdiction> erratumOffice() {
        return _get(ComboBox.class, spec -> spec.withLabel("Office of the erratum"));
    }
}
