package org.joinder.signdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joinder.base.Jurisdiction;
import org.joinder.links.Await;
import org.joinder.messages.MessageRow;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.RoundStep;
import org.joinder.signon.SignOnFixtures;
import org.joinder.signon.StepKind;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Reminders that a round sends by itself, on the real database; its rules say five and two business days before. */
@IntegrationTest
class RemindersTest {

    private static final Instant FIVE_BEFORE = Instant.parse("2026-11-27T15:00:00Z");
    private static final Instant TWO_BEFORE = Instant.parse("2026-12-02T15:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Reminders reminders;

    @Autowired
    private SettableClock clock;

    private Circulating circulating;
    private RoundId round = new RoundId(0);

    @BeforeEach
    void openARound() throws Exception {
        circulating = Circulating.open(context, "A letter on maps", Circulating.PAT, Circulating.OLIVE);
        round = circulating.round().id();
        Await.until(() -> circulating.mails().size() == 2);
        circulating.sign(Jurisdiction.OHIO);
    }

    @AfterEach
    void clean() {
        // The round ends here, so that no other test's look for reminders finds it.
        Circulating.asStaff();
        rounds.cancel(round, "The test is over");
        circulating.end();
    }

    @Test
    void remindsThoseWhoHaveNotAnsweredOnceOnEachOfTheDays() {
        reminders.remindDue();
        assertThat(reminded()).as("nothing is due yet").isEmpty();
        clock.set(FIVE_BEFORE);
        reminders.remindDue();
        reminders.remindDue();
        assertThat(reminded()).extracting(MessageRow::toAddress).containsExactly("pat@gu.example");
        clock.set(TWO_BEFORE);
        reminders.remindDue();
        reminders.remindDue();
        assertThat(reminded()).extracting(MessageRow::toAddress).containsExactly("pat@gu.example", "pat@gu.example");
    }

    @Test
    void fourNodesAtOnceWriteOneReminder() throws Exception {
        clock.set(FIVE_BEFORE);
        var together = new CyclicBarrier(4);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> looks = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                looks.add(nodes.submit(() -> {
                    together.await();
                    return reminders.remindDue();
                }));
            }
            for (var look : looks) {
                look.get();
            }
        }
        assertThat(reminded()).hasSize(1);
    }

    @Test
    void isSwitchedOffAndOnForOneRoundAndKeepsBothOnRecord() {
        Circulating.asStaff();
        rounds.remindByItself(round, false, "The offices asked for quiet");
        clock.set(FIVE_BEFORE);
        reminders.remindDue();
        assertThat(reminded()).isEmpty();

        rounds.remindByItself(round, true, "Time is short");
        reminders.remindDue();
        assertThat(reminded()).hasSize(1);
        assertThat(rounds.find(round).orElseThrow().steps())
                .extracting(RoundStep::kind)
                .contains(StepKind.REMINDERS_OFF, StepKind.REMINDERS_ON);
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.of(Jurisdiction.GUAM));
        assertThatThrownBy(() -> rounds.remindByItself(round, false, "why not"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void remindsAnewWhenTheDeadlineIsLater() {
        clock.set(FIVE_BEFORE);
        reminders.remindDue();
        Circulating.asStaff();
        rounds.extend(round, SignOnFixtures.DEADLINE.plusDays(7), "Two offices asked for time");
        reminders.remindDue();
        assertThat(reminded()).as("the later deadline is far again").hasSize(1);
        clock.set(FIVE_BEFORE.plusSeconds(7 * 86_400));
        reminders.remindDue();
        assertThat(reminded()).hasSize(2);
    }

    private List<MessageRow> reminded() {
        return circulating.mails().stream()
                .filter(each -> each.kind().equals("Reminder"))
                .toList();
    }
}
