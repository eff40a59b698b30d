package org.joinder.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class LiveTest extends KaribuTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
    private static final Duration A_MOMENT = Duration.ofMillis(500);

    @Autowired
    Live live;

    @Autowired
    LiveChannel channel;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcConnectionDetails database;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void tellsOfAChangeOnceItIsKept() throws Exception {
        listening("kept");
        transactions.executeWithoutResult(transaction -> {
            live.tell("kept");
            assertThat(heard).isEmpty();
        });

        assertThat(hear()).isEqualTo("kept");
    }

    @Test
    void saysNothingOfAChangeThatWasTakenBack() throws Exception {
        listening("taken back");
        transactions.executeWithoutResult(transaction -> {
            live.tell("taken back");
            transaction.setRollbackOnly();
        });

        assertThat(heard.poll(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void hearsAnotherNode() throws Exception {
        listening("elsewhere");
        try (var other = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = other.createStatement()) {
            statement.execute("select pg_notify('joinder_live', 'elsewhere')");
        }

        assertThat(hear()).isEqualTo("elsewhere");
    }

    @Test
    void tellsEveryoneAfterALostConnection() throws Exception {
        listening("after the loss");
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen joinder_live'")
                .query(rows -> {});

        assertThat(hear()).isEqualTo("after the loss");
    }

    @Test
    void showsAScreenAnewAndForgetsItWhenItIsClosed() throws Exception {
        var screen = new Div();
        live.follow(screen, "a screen", () -> {
            screen.setText("shown anew");
            heard.add("a screen");
        });
        assertThat(channel.followersOf("a screen")).isZero();
        UI.getCurrent().add(screen);
        assertThat(channel.followersOf("a screen")).isOne();

        listening("a screen");
        live.tell("a screen");
        hear();
        MockVaadin.clientRoundtrip(false);
        assertThat(screen.getText()).isEqualTo("shown anew");

        UI.getCurrent().remove(screen);
        assertThat(channel.followersOf("a screen")).isOne();
    }

    @Test
    void hearsOnceWhatIsToldOnSeveralTopicsTogether() throws Exception {
        channel.follow(Set.of("one of two", "two of two"), () -> heard.add("both"));
        listening("all the while");
        transactions.executeWithoutResult(transaction -> {
            live.tell("one of two");
            live.tell("two of two");
        });

        assertThat(hear()).isEqualTo("both");
        assertThat(heard.poll(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)).isNull();
    }

    /** Follows the topic, and waits until the channel hears it at all. */
    private void listening(String topic) throws InterruptedException {
        channel.follow(Set.of(topic), () -> heard.add(topic));
        do {
            live.tell(topic);
        } while (heard.poll(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS) == null);
        Thread.sleep(A_MOMENT);
        heard.clear();
    }

    private String hear() throws InterruptedException {
        return heard.poll(LONG_ENOUGH.toMillis(), TimeUnit.MILLISECONDS);
    }
}
