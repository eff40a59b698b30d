package org.joinder.messages.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.joinder.messages.MessageDraft;
import org.joinder.messages.MessageState;
import org.joinder.messages.Outbox;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessageListViewTest extends KaribuTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void postTwo() {
        signIn("mia", Role.STAFF);
        post("First");
        post("Second");
    }

    private void post(String name) {
        outbox.post(new MessageDraft(
                UUID.randomUUID().toString(),
                "Reminder",
                "letters/1",
                null,
                name + "@nm.example",
                name,
                name + " subject",
                name + " text",
                "<p>x</p>",
                null));
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from message").update();
    }

    @Test
    void listsWhatWasPostedAndNarrowsByAddress() {
        UI.getCurrent().navigate("messages");
        assertThat(words()).contains("2 messages");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
        open(Map.of("q", "second", "state", "waiting"));
        assertThat(words()).contains("1 message");
        assertThat(_get(Select.class).getValue()).isEqualTo(MessageState.WAITING);
        open(Map.of("state", "sent"));
        assertThat(words()).contains("No message fits.");
    }

    @Test
    void givesWhatIsShownToDownloadAndLetsNoFormulaIn() {
        post("=Third");
        open(Map.of("q", "third"));
        assertThat(downloadedTable().lines())
                .hasSize(2)
                .first()
                .isEqualTo("posted,state,kind,to,address,office,subject");
        assertThat(downloadedTable()).endsWith(",Reminder,'=Third,'=Third@nm.example,,'=Third subject\r\n");
    }

    @Test
    void showsWhatOneSaysAndCancelsIt() {
        UI.getCurrent().navigate("messages/" + id("First"));
        assertThat(panel()).contains("First text", "Reminder to First <First@nm.example>", "Posted (system)");
        click("Cancel this message");
        assertThat(panel()).contains("Cancelled. Cancelled (mia)");
        _assertNone(Button.class, spec -> spec.withText("Cancel this message"));
    }

    @Test
    void saysWhyADecisionComesTooLateAndKeepsTheScreen() {
        UI.getCurrent().navigate("messages/" + id("First"));
        jdbc.sql("update message set state = 'SENT'").update();
        click("Cancel this message");
        assertThat(panel()).contains("A message that is “Sent” cannot become “Cancelled”.", "First text");
    }

    @Test
    void asksForADecisionWhereNobodyKnows() {
        jdbc.sql("update message set state = 'UNKNOWN' where to_name = 'Second'")
                .update();
        UI.getCurrent().navigate("messages/" + id("Second"));
        assertThat(panel()).contains("never confirmed");
        click("Count as sent");
        assertThat(panel()).contains("Counted as sent (mia)");
    }

    @Test
    void isNotForOffices() {
        signIn("nm", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("messages"));
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("messages", QueryParameters.simple(query));
    }

    private static String panel() {
        return _get(MessagePanel.class).getElement().getTextRecursively();
    }

    private void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private long id(String name) {
        return jdbc.sql("select id from message where to_name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
