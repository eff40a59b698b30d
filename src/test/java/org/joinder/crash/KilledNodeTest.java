package org.joinder.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.joinder.letters.CanonicalRoster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Kills the application's process in the middle of closing and of sending, at one place after the other. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class KilledNodeTest {

    private static final int NOT_SENDING = 0;
    private static final String CLOSING_MAILS = "select count(*) from message where kind = 'Round closed'";

    private final Database database = new Database();

    @BeforeEach
    void openARound() throws Exception {
        try (var node = Node.start(database.address, NOT_SENDING, 0)) {
            node.make("seed");
            node.kill();
        }
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void leavesARoundOpenOrClosedWhole() throws Exception {
        killedWhileClosing("sign_on_step");
        killedWhileClosing("letter_signature");
        killedWhileClosing("frozen_roster");

        database.holdAtCommitOf("frozen_roster");
        closeAndKill();
        database.letGo("frozen_roster");
        isClosedWhole();
        assertThat(database.number(CLOSING_MAILS)).isZero();

        database.holdAt("insert", "message");
        try (var restarted = Node.start(database.address, NOT_SENDING, 0)) {
            database.awaitHeld();
            restarted.kill();
        }
        database.drop("message");
        isClosedWhole();
        assertThat(database.number(CLOSING_MAILS)).isZero();

        try (var restarted = Node.start(database.address, NOT_SENDING, 0)) {
            database.await(CLOSING_MAILS, 4);
            restarted.kill();
        }
        isClosedWhole();
        assertThat(database.number(CLOSING_MAILS)).isEqualTo(4);
    }

    @Test
    void losesNoMessageAndSendsNoneTwice() throws Exception {
        try (var mails = new MailHost()) {
            database.holdAt("update", "message");
            try (var node = Node.start(database.address, mails.port(), 0)) {
                database.awaitHeld();
                node.kill();
            }
            // The claim is kept, and nobody is there to act on it.
            database.letGo("message");
            killedWhenTheServerIsSilent(mails, MailHost.Silence.AT_THE_SENDER);
            killedWhenTheServerIsSilent(mails, MailHost.Silence.WHEN_TAKEN);
            killedBeforeItCanNoteThatItSent(mails);
            assertThat(database.texts("select state from message"))
                    .containsExactly("SENDING", "SENDING", "SENDING", "SENDING");
            assertThat(mails.taken()).hasSize(2).doesNotHaveDuplicates();

            try (var restarted = Node.start(database.address, mails.port(), 10)) {
                database.await("select count(*) from message where state = 'UNKNOWN'", 4);
                assertThat(mails.taken()).as("nothing is sent again by itself").hasSize(2);
                decide(restarted, mails.taken());
                database.await("select count(*) from message where state = 'SENT'", 4);
                restarted.kill();
            }
            assertThat(mails.taken())
                    .containsExactlyInAnyOrderElementsOf(database.texts("select message_id from message"));
            assertThat(database.number("select count(*) from message where secret is not null"))
                    .isZero();
        }
    }

    private void killedWhileClosing(String table) throws Exception {
        database.holdAt("insert", table);
        closeAndKill();
        database.drop(table);
        assertThat(states("sign_on_round")).as("killed at " + table).containsExactly("OPEN");
        assertThat(states("letter")).containsExactly("OPEN");
        assertThat(database.texts("select kind from sign_on_step")).containsExactly("OPENED");
        assertThat(database.number("select count(*) from letter_signature")).isZero();
        assertThat(database.number("select count(*) from frozen_roster")).isZero();
        assertThat(database.number("select count(*) from sign_on_answer")).isEqualTo(3);
    }

    private void closeAndKill() throws Exception {
        try (var node = Node.start(database.address, NOT_SENDING, 0)) {
            node.tell("close");
            database.awaitHeld();
            node.kill();
        }
    }

    private void isClosedWhole() {
        assertThat(states("sign_on_round")).containsExactly("CLOSED");
        assertThat(states("letter")).containsExactly("CLOSED");
        assertThat(database.texts("select kind from sign_on_step order by id")).containsExactly("OPENED", "CLOSED");
        assertThat(database.number("select count(*) from letter_signature")).isEqualTo(3);
        var canonical = database.texts("select canonical from frozen_roster").getFirst();
        assertThat(canonical).contains("\nsigners\t3\n");
        assertThat(database.texts("select sha256 from frozen_roster"))
                .containsExactly(CanonicalRoster.sha256(canonical));
    }

    private void killedWhenTheServerIsSilent(MailHost mails, MailHost.Silence where) throws Exception {
        mails.fallSilent(where);
        try (var node = Node.start(database.address, mails.port(), 0)) {
            mails.awaitSilence();
            node.kill();
        }
    }

    /** It may send one message, and is killed when it wants to write down that it did. */
    private void killedBeforeItCanNoteThatItSent(MailHost mails) throws Exception {
        int before = mails.taken().size();
        database.holdAt("insert", "message_step");
        try (var node = Node.start(database.address, mails.port(), 0)) {
            database.awaitHeld();
            assertThat(mails.taken()).hasSize(before + 1);
            node.kill();
        }
        database.drop("message_step");
    }

    /** A person asks the mail server which ones it has, and says so of each. */
    private void decide(Node node, List<String> taken) throws Exception {
        for (var id : database.texts("select id from message where state = 'UNKNOWN'")) {
            var messageId = database.texts("select message_id from message where id = " + id)
                    .getFirst();
            node.make((taken.contains(messageId) ? "sent " : "again ") + id);
        }
    }

    private List<String> states(String table) {
        return database.texts("select status from " + table);
    }
}
