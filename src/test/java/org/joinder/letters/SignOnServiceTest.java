package org.joinder.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joinder.base.Jurisdiction.GUAM;
import static org.joinder.base.Jurisdiction.IOWA;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.joinder.letters.LetterFixtures.signatures;

import java.time.Clock;
import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "sam", roles = "STAFF")
class SignOnServiceTest {

    @Autowired
    LetterService letters;

    @Autowired
    SignOnService rounds;

    @Autowired
    Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void lookAtTheClock() {
        today = LocalDate.now(clock);
    }

    @Test
    void countsAnOfficeByItsLastAnswer() {
        var id = opened();
        sign(id, OHIO);
        sign(id, GUAM);
        rounds.respond(id, GUAM, ResponseKind.WITHDREW, "", "", "a new holder");

        var letter = letters.find(id).orElseThrow();

        assertThat(letter.countSentence()).isEqualTo("1 jurisdiction = 1 state");
        assertThat(letter.openRound().orElseThrow().progress(today)).isEqualTo("1 of 36 signed, 10 days left");
    }

    @Test
    void sendsWithThoseWhoSignedInAlphabeticalOrder() {
        var id = opened();
        sign(id, OHIO);
        sign(id, IOWA);
        rounds.respond(id, GUAM, ResponseKind.DECLINED, "", "", null);
        rounds.close(id);
        rounds.send(id, today);

        var letter = letters.find(id).orElseThrow();

        assertThat(letter.status()).isEqualTo(LetterStatus.SENT);
        assertThat(letter.date()).isEqualTo(today);
        assertThat(letter.roster()).isEqualTo(signatures(IOWA, OHIO));
    }

    @Test
    void takesNoAnswerBeforeOrAfterTheRound() {
        var id = letters.draft(LetterDraft.of("Opens later", null));
        assertThatThrownBy(() -> sign(id, OHIO)).isInstanceOf(LetterRefused.class);

        rounds.open(id, today.plusDays(1), today.plusDays(2), 36);
        assertThatThrownBy(() -> sign(id, OHIO))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContaining("outside");

        rounds.close(id);
        assertThatThrownBy(() -> sign(id, OHIO)).isInstanceOf(LetterRefused.class);
    }

    @Test
    void refusesMovesThatAreNotLegal() {
        var id = letters.draft(LetterDraft.of("Not to be sent yet", null));

        assertThatThrownBy(() -> rounds.send(id, today))
                .isInstanceOf(LetterRefused.class)
                .hasMessage("A letter that is “Draft” cannot become “Sent”.");
        assertThatThrownBy(() -> rounds.open(id, today, today.minusDays(1), 36)).isInstanceOf(LetterRefused.class);
    }

    @Test
    void refusesASignatureWithoutAName() {
        var id = opened();

        assertThatThrownBy(() -> rounds.respond(id, OHIO, ResponseKind.SIGNED, " ", "", null))
                .isInstanceOf(LetterRefused.class);
    }

    @Test
    @WithMockUser(roles = "OFFICE")
    void letsNoOfficeOpenARound() {
        assertThatThrownBy(() -> rounds.open(new LetterId(1), today, today, 1))
                .isInstanceOf(AccessDeniedException.class);
    }

    private LetterId opened() {
        var id = letters.draft(LetterDraft.of("In circulation", null));
        rounds.open(id, today, today.plusDays(10), 36);
        return id;
    }

    private void sign(LetterId id, Jurisdiction office) {
        var signature = signatures(office).getFirst();
        rounds.respond(id, office, ResponseKind.SIGNED, signature.name(), signature.title(), null);
    }
}
