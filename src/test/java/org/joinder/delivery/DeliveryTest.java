package org.joinder.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterRefused;
import org.joinder.letters.LetterService;
import org.joinder.letters.LetterSteps;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class DeliveryTest {

    @Autowired
    private LetterService letters;

    @Autowired
    private LetterSteps moves;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RuleSetService ruleSets;

    @Autowired
    private AnswerService answers;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private FinalLetters files;

    @Autowired
    private PressKits kits;

    @Autowired
    private SettableClock clock;

    @Autowired
    private MockMvc web;

    private LetterId letter = new LetterId(0);

    @BeforeEach
    void closeARound() {
        clock.set(Instant.parse("2026-11-23T15:00:00Z"));
        asStaff();
        letter = SignOnFixtures.aDraft(letters, "A letter on maps");
        var round = rounds.open(letter, SignOnFixtures.withoutRules(ruleSets));
        for (var office : new Jurisdiction[] {Jurisdiction.GUAM, Jurisdiction.OHIO}) {
            answers.answer(AnswerDraft.of(round, office, ResponseKind.SIGNED, 1, AnswerVia.RECORDED)
                    .as("Name of " + office.usps(), "Attorney General"));
        }
        rounds.close(round, "Enough signed");
        moves.send(letter, LocalDate.parse("2026-11-23"));
    }

    @AfterEach
    void backToStart() {
        clock.set(Instant.parse("2026-11-23T15:00:00Z"));
        SecurityContextHolder.clearContext();
    }

    @Test
    void aFrozenLetterIsPrintedTheSameEachTime() {
        var pdf = files.pdf(letter).orElseThrow();
        assertThat(pdf).startsWith("%PDF".getBytes());
        assertThat(files.pdf(letter)).hasValue(pdf);
    }

    @Test
    void nothingOfALetterIsPublicBeforeItsEmbargoEnds() throws Exception {
        delivery.embargo(letter, clock.instant().plus(Duration.ofHours(2)));
        assertThatExceptionOfType(LetterRefused.class)
                .isThrownBy(() -> letters.publish(letter))
                .withMessageContaining("embargo");
        assertThat(status()).isEqualTo(404);
        clock.tick(Duration.ofHours(2));
        letters.publish(letter);
        assertThat(status()).isEqualTo(200);
        var slug = letters.find(letter).orElseThrow().slug();
        assertThat(web.perform(get("/letters/" + slug))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("href=\"" + DeliveryPaths.publicFile(slug) + "\"");
        asStaff();
    }

    @Test
    void aPublicLetterTakesNoEmbargo() {
        letters.publish(letter);
        assertThatExceptionOfType(DeliveryRefused.class)
                .isThrownBy(() -> delivery.embargo(letter, clock.instant().plus(Duration.ofHours(2))))
                .withMessageContaining("public already");
    }

    @Test
    void aKitUnlocksWhenTheEmbargoEndsAndIsNowhereBefore() {
        delivery.embargo(letter, clock.instant().plus(Duration.ofHours(2)));
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.of(Jurisdiction.GUAM));
        assertThat(kits.of(Jurisdiction.GUAM).getFirst().content()).isNull();
        assertThat(kits.file(letter, Jurisdiction.GUAM)).isEmpty();
        asStaff();
        assertThat(kits.of(Jurisdiction.GUAM).getFirst().content()).isNull();

        clock.tick(Duration.ofHours(2));
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.of(Jurisdiction.GUAM));
        var kit = kits.of(Jurisdiction.GUAM).getFirst();
        assertThat(kit.unlocksAt()).isNull();
        assertThat(kit.content()).isNotNull();
        assertThat(kit.content().phrase()).isEqualTo("joined 1 other attorney general, of Ohio");
        assertThat(kits.file(letter, Jurisdiction.GUAM)).isPresent();
    }

    @Test
    void anotherOfficeGetsNoKit() {
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.of(Jurisdiction.TEXAS));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> kits.of(Jurisdiction.GUAM));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> kits.file(letter, Jurisdiction.GUAM));
        assertThat(kits.file(letter, Jurisdiction.TEXAS)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> files.pdf(letter));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> delivery.embargo(letter, null));
    }

    private int status() throws Exception {
        var slug = letters.find(letter).orElseThrow().slug();
        int status = web.perform(get("/letters/" + slug + ".pdf"))
                .andReturn()
                .getResponse()
                .getStatus();
        asStaff();
        return status;
    }

    private static void asStaff() {
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.staff());
    }
}
