package org.joinder.feedback.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.joinder.feedback.ReportPaths;
import org.joinder.feedback.ReportService;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReportListViewTest extends KaribuTest {

    @Autowired
    private ReportService reports;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void report() {
        jdbc.sql("truncate error_report").update();
        jdbc.sql("insert into error_report (about, words, email, reported_at)"
                        + " values ('/letters/x', 'The date is wrong.', 'a@example.org', now())")
                .update();
    }

    @Test
    void showsWhatWaitsAndClosesItWithAnAnswer() {
        open();
        assertThat(words()).contains("1 open", "/letters/x", "The date is wrong.", "Ask a@example.org");

        answer("The date was corrected.");

        assertThat(words()).contains("No report waits", "Closed of late", "Answer: The date was corrected.", "by mia");
    }

    @Test
    void keepsTheDialogAndTheWordsWhenThereIsNoAnswer() {
        open();
        answer(" ");

        assertThat(_get(TextArea.class).getValue()).isEqualTo(" ");
        assertThat(reports.open(10)).hasSize(1);
    }

    @Test
    void losesNoAnswerWhenSomebodyElseClosedTheReport() {
        open();
        reports.close(reports.open(1).getFirst().id(), "Done.");

        answer("Mine.");

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Mine.");
        assertThat(reports.closed(1).getFirst().answer()).isEqualTo("Done.");
    }

    @Test
    void isOpenToStaffAlone() {
        signIn("ann", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate(ReportPaths.LIST));
    }

    private void open() {
        signIn("mia", Role.STAFF);
        UI.getCurrent().navigate(ReportPaths.LIST);
    }

    private static void answer(String words) {
        if (_find(TextArea.class).isEmpty()) {
            _click(_get(Button.class, spec -> spec.withText("Close…")));
        }
        enter(_get(TextArea.class), words);
        _click(_get(Button.class, spec -> spec.withText("Close the report")));
    }
}
