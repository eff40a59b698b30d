package org.joinder.signdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.messages.MessageFilter;
import org.joinder.messages.MessageLog;
import org.joinder.messages.MessageRow;
import org.joinder.security.AsSystem;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class CirculationTest {

    @Autowired
    private LetterService letters;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RuleSetService ruleSets;

    @Autowired
    private AnswerService answers;

    @Autowired
    private ContactService contacts;

    @Autowired
    private Circulation circulation;

    @Autowired
    private RoundListener listener;

    @Autowired
    private MessageLog log;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private LetterId letter = new LetterId(0);
    private RoundId round = new RoundId(0);

    @BeforeEach
    void openARound() throws InterruptedException {
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.staff());
        contacts.add(Jurisdiction.GUAM, "Pat", "pat@gu.example");
        contacts.add(Jurisdiction.OHIO, "Olive", "olive@oh.example");
        contacts.add(Jurisdiction.OHIO, "Otto", "otto@oh.example");
        var opened = SignOnFixtures.anOpenRound(letters, ruleSets, rounds, "A letter on maps");
        letter = opened.letter();
        round = opened.id();
        until(3);
    }

    @AfterEach
    void clean() {
        jdbc.sql("delete from office_contact").update();
        SecurityContextHolder.clearContext();
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
        listener.on(new org.joinder.signon.RoundOpened(round, letter));
        assertThat(mails()).hasSize(3);
        assertThat(circulation.links(letter)).hasSize(3);
    }

    @Test
    void remindsOnlyThoseWhoHaveNotAnswered() {
        answers.answer(AnswerDraft.of(round, Jurisdiction.OHIO, ResponseKind.SIGNED, 1, AnswerVia.RECORDED)
                .as("Olive Example", "Attorney General"));
        clock.tick(Duration.ofMinutes(1));
        assertThat(circulation.remind(letter)).isEqualTo(1);
        assertThat(mails().getFirst().kind()).isEqualTo("Reminder");
        assertThat(mails().getFirst().toAddress()).isEqualTo("pat@gu.example");
        assertThat(circulation.unanswered(rounds.find(round).orElseThrow()))
                .hasSize(55)
                .doesNotContain(Jurisdiction.OHIO);
    }

    @Test
    void closingTellsThoseWhoSigned() throws InterruptedException {
        answers.answer(AnswerDraft.of(round, Jurisdiction.OHIO, ResponseKind.SIGNED, 1, AnswerVia.RECORDED)
                .as("Olive Example", "Attorney General"));
        rounds.close(round, "Enough signed");
        until(5);
        assertThat(mails().subList(0, 2)).extracting(MessageRow::kind).containsOnly("Round closed");
        assertThat(mails().subList(0, 2)).extracting(MessageRow::office).containsOnly(Jurisdiction.OHIO);
    }

    @Test
    void openLinksFollowALaterDeadline() throws InterruptedException {
        rounds.extend(round, SignOnFixtures.DEADLINE.plusDays(3), "Three asked for time");
        var later = SignOnFixtures.DEADLINE
                .plusDays(3)
                .atZone(SignOnFixtures.NEW_YORK)
                .toInstant();
        for (int each = 0;
                each < 100 && !circulation.links(letter).getFirst().expiresAt().equals(later);
                each++) {
            Thread.sleep(50);
        }
        assertThat(circulation.links(letter)).extracting(SignLink::expiresAt).containsOnly(later);
    }

    private List<MessageRow> mails() {
        return AsSystem.run(() -> log.list(new MessageFilter("", null, LetterPaths.one(letter)), Pageable.unpaged()));
    }

    private void until(int number) throws InterruptedException {
        for (int each = 0; each < 200 && mails().size() < number; each++) {
            Thread.sleep(50);
        }
        assertThat(mails()).hasSize(number);
    }
}
