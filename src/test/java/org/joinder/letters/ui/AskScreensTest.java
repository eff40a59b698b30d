package org.joinder.letters.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.AmendmentKind;
import org.joinder.legislation.LawFixtures;
import org.joinder.legislation.LegislationPaths;
import org.joinder.legislation.StatuteId;
import org.joinder.legislation.StatuteStore;
import org.joinder.letters.Ask;
import org.joinder.letters.AskWording;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AskScreensTest extends KaribuTest {

    @Autowired
    LetterService letters;

    @Autowired
    StatuteStore statutes;

    @BeforeEach
    void signIn() {
        signIn("sam", Role.STAFF);
    }

    @Test
    @SuppressWarnings("unchecked")
    void writesTheInstructionAsABillWould() {
        UI.getCurrent().navigate(LetterPaths.NEW);
        _click(_get(Button.class, spec -> spec.withText("Add an ask")));
        Select<AmendmentKind> kind = _get(Select.class, spec -> spec.withLabel("Kind of instruction"));
        enter(kind, AmendmentKind.INSERT_AFTER);
        enter(_get(TextField.class, spec -> spec.withLabel("Words of the law it holds on to")), "any other Federal");
        enter(_get(TextArea.class, spec -> spec.withLabel("Words it puts in")), "or State");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Instruction")).getValue())
                .isEqualTo("Insert “or State” after “any other Federal”.");
    }

    @Test
    void showsTheRedlineOnTheLawOfTheLettersDayWhileTheAskIsWritten() {
        LawFixtures.aSection(statutes, "/us/usc/t47/s7502");
        UI.getCurrent().navigate(LetterPaths.NEW);
        write("47 U.S.C. 7502(2)", "Insert “or Tribal” after “Federal”.");
        enter(_get(DatePicker.class, spec -> spec.withLabel("Date of the letter")), LocalDate.of(2013, 7, 23));
        assertThat(words())
                .contains("Against the section in force on Jul 23, 2013:", "inserted:  or Tribal end of insertion");
    }

    @Test
    void saysWhileTheAskIsWrittenWhyItDoesNotFitTheLawOfItsDay() {
        LawFixtures.aSection(statutes, "/us/usc/t47/s7503");
        UI.getCurrent().navigate(LetterPaths.NEW);
        enter(_get(DatePicker.class, spec -> spec.withLabel("Date of the letter")), LocalDate.of(2013, 7, 23));
        write("47 U.S.C. 7503(2)", "Strike “State”.");
        assertThat(words()).contains("The words “State” do not stand there.");
        enter(_get(DatePicker.class, spec -> spec.withLabel("Date of the letter")), LocalDate.of(2019, 5, 23));
        assertThat(words()).doesNotContain("do not stand there").contains("in force on May 23, 2019:");
    }

    @Test
    void saysWhileTheAskIsWrittenThatTheLawIsNotLoaded() {
        UI.getCurrent().navigate(LetterPaths.NEW);
        write("47 U.S.C. 7599(2)", "Strike “State”.");
        assertThat(words()).contains("The words of 47 U.S.C. 7599(2) on").contains("are not loaded");
    }

    private static void write(String section, String instruction) {
        _click(_get(Button.class, spec -> spec.withText("Add an ask")));
        enter(_get(TextField.class, spec -> spec.withLabel("Section")), section);
        enter(_get(TextField.class, spec -> spec.withLabel("Instruction")), instruction);
    }

    @Test
    void showsWhatWasAskedBesideWhatBecameLaw() {
        StatuteId section = LawFixtures.aSection(statutes, "/us/usc/t47/s7500");
        StatuteId part = StatuteId.of("/us/usc/t47/s7500/2");
        Ask ask = new Ask(part, "Insert “or Tribal” after “Federal”.", null, AskWording.VERIFIED, null);
        letters.record(letter("Asked of a section", ask));
        UI.getCurrent().navigate(LegislationPaths.workspace(section));

        assertThat(words())
                .contains("From ask to law", "Asked of a section", "inserted:  or Tribal end of insertion")
                .contains("47 U.S.C. 7500(2), Apr 11, 2018: (2) or any Federal or State law.");
    }

    @Test
    void saysWhyAnAskDoesNotFitTheLawOfItsDay() {
        StatuteId section = LawFixtures.aSection(statutes, "/us/usc/t47/s7501");
        Ask ask = new Ask(StatuteId.of("/us/usc/t47/s7501/2"), "Strike “State”.", null, AskWording.VERIFIED, null);
        letters.record(letter("Asked too early", ask));
        UI.getCurrent().navigate(LegislationPaths.workspace(section));

        assertThat(words())
                .contains("The instruction does not fit the law of that day. The words “State” do not stand there.");
    }

    private static LetterDraft letter(String subject, Ask ask) {
        return LetterDraft.of(subject, LocalDate.of(2013, 7, 23))
                .ledBy(Jurisdiction.OHIO)
                .signedBy(LetterFixtures.signatures(Jurisdiction.OHIO))
                .asking(ask);
    }
}
