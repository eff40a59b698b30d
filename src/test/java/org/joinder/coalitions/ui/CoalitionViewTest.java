package org.joinder.coalitions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterDraft;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterService;
import org.joinder.letters.Signature;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CoalitionViewTest extends KaribuTest {

    @Autowired
    private LetterService letters;

    private LetterId earlier = new LetterId(0);
    private LetterId later = new LetterId(0);

    @BeforeEach
    void record() {
        signIn("mia", Role.STAFF);
        earlier = record("2013-07-23", Jurisdiction.GUAM, Jurisdiction.OHIO);
        later = record("2017-08-16", Jurisdiction.GUAM, Jurisdiction.TEXAS);
    }

    @Test
    void answersAnExpressionFromTheAddress() {
        open("offices", Map.of("e", "signed:" + earlier.value() + " and not signed:" + later.value()));
        assertThat(words()).contains("1 jurisdiction = 1 state fits.", "Ohio", "Download these rows as CSV");
    }

    @Test
    void asksWhatWasTypedAndPutsItIntoTheAddress() {
        UI.getCurrent().navigate("coalitions");
        enter(_get(TextField.class), "signed:" + later.value() + " and kind:territory");
        _click(_get(Button.class, spec -> spec.withText("Ask")));
        assertThat(words()).contains("1 jurisdiction = 1 territory fits.");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("e"))
                .hasValue("signed:" + later.value() + " and kind:territory");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheExpression() {
        open("offices", Map.of("e", "signed:1 and nonsense"));
        assertThat(words()).contains("“nonsense” is not understood.");
        assertThat(_get(TextField.class).getValue()).isEqualTo("signed:1 and nonsense");
    }

    @Test
    void comparesTwoLetters() {
        open("between", Map.of("from", "" + earlier.value(), "to", "" + later.value()));
        assertThat(words()).contains("1 joined, 1 dropped, 1 signed both, 53 signed neither, 0 not known.");
    }

    @Test
    void tellsWithWhomAnOfficeSigns() {
        open("together", Map.of("office", "GU"));
        assertThat(words()).contains("Guam is known to have signed", "Texas");
    }

    @Test
    void saysWhenNoRoundIsOpen() {
        UI.getCurrent().navigate("coalitions/calls");
        assertThat(words()).containsAnyOf("No round is open.", "to call");
    }

    @Test
    void isNotForOffices() {
        signIn("nm", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("coalitions"));
    }

    private static void open(String part, Map<String, String> query) {
        UI.getCurrent().navigate("coalitions/" + part, QueryParameters.simple(query));
    }

    private LetterId record(String date, Jurisdiction... signers) {
        return letters.record(new LetterDraft(
                "Letter of " + date,
                LocalDate.parse(date),
                List.of(),
                List.of(),
                Arrays.stream(signers)
                        .map(each -> new Signature(each, "Name", "Attorney General"))
                        .toList(),
                null,
                List.of(),
                "Text.",
                List.of()));
    }
}
