package org.joinder.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.joinder.security.Role;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@WithMockUser(roles = Role.STAFF)
class OutboxTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    private Outbox outbox;

    @Autowired
    private MessageLog log;

    @Autowired
    private MessageStore store;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate together;

    private String key = "";

    @BeforeEach
    void nameIt() {
        key = "k" + UUID.randomUUID();
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from message").update();
    }

    @Test
    void sendsTextAndHtmlWithTheSecretPutIn() throws Exception {
        post();
        assertThat(node(smtp()).sendDue()).isEqualTo(1);
        var received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Please sign: " + key);
        assertThat(received[0].getMessageID()).isEqualTo(only().messageId());
        assertThat(GreenMailUtil.getWholeMessage(received[0]))
                .contains("text/plain", "text/html", "s3cr3t-" + key, "Auto-Submitted: auto-generated");
    }

    @Test
    void forgetsTheSecretOnceItLeft() {
        post();
        node(smtp()).sendDue();
        assertThat(only().row().state()).isEqualTo(MessageState.SENT);
        assertThat(only().text()).contains("/sign/…").doesNotContain("s3cr3t");
        assertThat(jdbc.sql("select count(*) from message where secret is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void postsTheSameKeyOnce() {
        assertThat(outbox.post(MessageFixtures.anInvitation(key))).isTrue();
        assertThat(outbox.post(MessageFixtures.anInvitation(key))).isFalse();
        assertThat(log.count(MessageFilter.ALL)).isEqualTo(1);
    }

    @Test
    void isNotPostedWhenTheChangeThatCausedItIsNotKept() {
        together.executeWithoutResult(transaction -> {
            outbox.post(MessageFixtures.anInvitation(key));
            transaction.setRollbackOnly();
        });
        assertThat(log.count(MessageFilter.ALL)).isZero();
    }

    @Test
    void sendsEachOnceFromFourNodesAtOnce() throws Exception {
        int number = 120;
        IntStream.range(0, number).forEach(each -> outbox.post(MessageFixtures.anInvitation(key + "-" + each)));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4)
                    .forEach(each -> nodes.submit(() -> node(smtp()).sendDue()));
        }
        var subjects = Arrays.stream(SERVER.getReceivedMessages())
                .map(message -> GreenMailUtil.getHeaders(message)
                        .lines()
                        .filter(line -> line.startsWith("Message-ID"))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(subjects).hasSize(number).doesNotHaveDuplicates();
        assertThat(log.count(new MessageFilter("", MessageState.SENT, null))).isEqualTo(number);
    }

    @Test
    void isNeverSentTwiceWhenTheNodeDiesAfterTheServerTookIt() {
        post();
        var dying = smtp();
        assertThatThrownBy(() -> node(message -> {
                            dying.carry(message);
                            throw new NodeDied();
                        })
                        .sendDue())
                .isInstanceOf(NodeDied.class);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);

        assertThat(node(smtp()).sendDue()).isZero();
        clock.tick(MessageSender.GIVEN_UP_AFTER.plusSeconds(1));
        assertThat(node(smtp()).sendDue()).isZero();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(only().row().state()).isEqualTo(MessageState.UNKNOWN);
        log.countAsSent(only().row().id());
        assertThat(only().row().state()).isEqualTo(MessageState.SENT);
        assertThat(only().steps()).last().extracting(MessageStep::note).isEqualTo("Counted as sent");
    }

    @Test
    void isNotLostWhenTheNodeDiesBeforeItSent() {
        post();
        assertThatThrownBy(() -> node(message -> {
                            throw new NodeDied();
                        })
                        .sendDue())
                .isInstanceOf(NodeDied.class);
        clock.tick(MessageSender.GIVEN_UP_AFTER.plusSeconds(1));
        node(smtp()).sendDue();
        log.sendAgain(only().row().id());
        node(smtp()).sendDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(only().row().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void triesAgainLaterWhileTheServerCannotBeReached() {
        post();
        var nobody = new JavaMailSenderImpl();
        nobody.setHost("127.0.0.1");
        nobody.setPort(1);
        var sender = node(new SmtpCarrier(nobody, "Joinder <a@joinder.example>"));
        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(only().row().state()).isEqualTo(MessageState.WAITING);
        assertThat(sender.sendDue()).isZero();
        clock.tick(Duration.ofMinutes(2));
        node(smtp()).sendDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void onlyKeepsMessagesWhereThereIsNoServerAndSaysSo() {
        post();
        node(new LogCarrier()).sendDue();
        assertThat(only().row().state()).isEqualTo(MessageState.KEPT);
        assertThat(only().text()).contains("s3cr3t-" + key);
        assertThat(only().steps())
                .last()
                .extracting(MessageStep::note)
                .asString()
                .contains("not sent");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        var draft = MessageFixtures.anInvitation(key);
        for (var wrong : new String[] {"", "nobody", "a@b, c@d", "a@b\nBcc: c@d", "Name <a@b.example>"}) {
            assertThatExceptionOfType(MessageRefused.class)
                    .isThrownBy(() -> outbox.post(new MessageDraft(
                            key, "x", "x", null, wrong, "x", draft.subject(), draft.text(), draft.html(), null)));
        }
    }

    @Test
    @WithMockUser(roles = Role.OFFICE)
    void isNoDoorForOffices() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> outbox.post(MessageFixtures.anInvitation(key)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> log.count(MessageFilter.ALL));
    }

    private void post() {
        outbox.post(MessageFixtures.anInvitation(key));
    }

    private MessageDetail only() {
        var rows = log.list(MessageFilter.ALL, Pageable.unpaged());
        assertThat(rows).hasSize(1);
        return log.find(rows.getFirst().id()).orElseThrow();
    }

    private MessageSender node(MailCarrier carrier) {
        return new MessageSender(store, carrier, (Clock) clock);
    }

    private static SmtpCarrier smtp() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(SERVER.getSmtp().getPort());
        return new SmtpCarrier(server, "Joinder <no-reply@joinder.example>");
    }

    private static final class NodeDied extends Error {}
}
