package org.joinder.signdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.links.Await;
import org.joinder.messages.MessageRow;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundOpened;
import org.joinder.signon.RoundService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class CirculationTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Circulation circulation;

    @Autowired
    private RoundListener listener;

    @Autowired
    private SettableClock clock;

    private Circulating circulating;
    private LetterId letter = new LetterId(0);
    private RoundId round = new RoundId(0);

    @BeforeEach
    void openARound() throws Exception {
        circulating =
                Circulating.open(context, "A letter on maps", Circulating.PAT, Circulating.OLIVE, Circulating.OTTO);
        letter = circulating.letter();
        round = circulating.round().id();
        until(3);
    }

    @AfterEach
    void clean() {
        circulating.end();
    }

    @Test
    void openingInvitesEveryContactEachWithALinkOfItsOwn() {
        assertThat(mails())
                .extracting(MessageRow::toAddress)
                .containsExactlyInAnyOrder("pat@gu.example", "olive@oh.example", "otto@oh.example");
        assertThat(mails()).extracting(MessageRow::kind).containsOnly("Invitation");
        assertThat(circulation.links(letter)).hasSize(3);
    }

    @Test
    void anEventThatComesTwiceWritesOnce() {
        listener.on(new RoundOpened(round, letter));
        assertThat(mails()).hasSize(3);
        assertThat(circulation.links(letter)).hasSize(3);
    }

    @Test
    void remindsOnlyThoseWhoHaveNotAnswered() {
        circulating.sign(Jurisdiction.OHIO);
        clock.tick(Duration.ofMinutes(1));
        assertThat(circulation.remind(letter)).isEqualTo(1);
        assertThat(mails().getFirst().kind()).isEqualTo("Reminder");
        assertThat(mails().getFirst().toAddress()).isEqualTo("pat@gu.example");
        assertThat(circulation.unanswered(rounds.find(round).orElseThrow()))
                .hasSize(55)
                .doesNotContain(Jurisdiction.OHIO);
    }

    @Test
    void closingTellsThoseWhoSigned() throws Exception {
        circulating.sign(Jurisdiction.OHIO);
        rounds.close(round, "Enough signed");
        until(5);
        assertThat(mails().subList(0, 2)).extracting(MessageRow::kind).containsOnly("Round closed");
        assertThat(mails().subList(0, 2)).extracting(MessageRow::office).containsOnly(Jurisdiction.OHIO);
    }

    @Test
    void openLinksFollowALaterDeadline() throws Exception {
        rounds.extend(round, SignOnFixtures.DEADLINE.plusDays(3), "Three asked for time");
        var later = SignOnFixtures.DEADLINE
                .plusDays(3)
                .atZone(SignOnFixtures.NEW_YORK)
                .toInstant();
        Await.until(() -> circulation.links(letter).getFirst().expiresAt().equals(later));
        assertThat(circulation.links(letter)).extracting(SignLink::expiresAt).containsOnly(later);
    }

    private List<MessageRow> mails() {
        return circulating.mails();
    }

    private void until(int number) throws Exception {
        Await.until(() -> mails().size() == number);
    }
}
