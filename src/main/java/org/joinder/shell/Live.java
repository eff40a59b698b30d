package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets open screens see what others change, without reloading, on every node that shares the database.
 *
 * <p>A service that changes something calls {@link #tell} with a topic, a short name that its module chooses, such as
 * {@code letter/12}. A screen calls {@link #follow} with the same topic and says how it shows itself anew. Told within a
 * transaction, the word goes out when that commits, and never when it is rolled back; several words on one topic in
 * quick succession are heard once. A topic carries no content: what may be seen of a change is decided by the services
 * that the screen asks, as the person who looks at it.
 */
@org.springframework.stereotype.Component
public class Live {

    private static final int LONGEST_TOPIC = 200;

    private final LiveChannel channel;
    private final JdbcClient jdbc;

    Live(LiveChannel channel, JdbcClient jdbc) {
        this.channel = channel;
        this.jdbc = jdbc;
    }

    /** Says that something about the topic changed; joins the transaction that is running. */
    public void tell(String topic) {
        if (topic.isBlank() || topic.length() > LONGEST_TOPIC) {
            throw new IllegalArgumentException("a topic has 1 to " + LONGEST_TOPIC + " characters");
        }
        jdbc.sql("select pg_notify(:channel, :topic)")
                .param("channel", LiveChannel.NAME)
                .param("topic", topic)
                .query(rows -> {});
    }

    /** Runs the action in the screen's own session whenever something about the topic changed, while it is attached. */
    public void follow(Component screen, String topic, Runnable showAnew) {
        follow(screen, Set.of(topic), showAnew);
    }

    /** The same for several topics; what is told on more than one of them at once is heard once. */
    public void follow(Component screen, Set<String> topics, Runnable showAnew) {
        if (screen.isAttached()) {
            attach(screen, topics, showAnew);
        }
        screen.addAttachListener(_ -> attach(screen, topics, showAnew));
    }

    private void attach(Component screen, Set<String> topics, Runnable showAnew) {
        UI ui = screen.getUI().orElseThrow();
        Runnable stop = channel.follow(topics, () -> access(ui, screen, showAnew));
        Registration[] detached = new Registration[1];
        detached[0] = screen.addDetachListener(_ -> {
            stop.run();
            detached[0].remove();
        });
    }

    private static void access(UI ui, Component screen, Runnable showAnew) {
        try {
            ui.access(() -> {
                if (screen.isAttached()) {
                    showAnew.run();
                }
            });
        } catch (UIDetachedException gone) {
            // The screen was closed between the word and its hearing.
        }
    }
}
