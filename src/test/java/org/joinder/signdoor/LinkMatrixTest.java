package org.joinder.signdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterService;
import org.joinder.security.AsSystem;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerService;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.Round;
import org.joinder.signon.RoundService;
import org.joinder.signon.RuleSetService;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** Every answer through a link in every state in which a link lets nobody in: none of them is kept. */
@IntegrationTest
class LinkMatrixTest {

    private static final Instant START = Instant.parse("2026-11-23T15:00:00Z");
    private static final Jurisdiction OFFICE = Jurisdiction.GUAM;
    private static final Contact PAT = new Contact(0, OFFICE, "Pat", "pat@gu.example", false);

    @Autowired
    private MockMvc web;

    @Autowired
    private LetterService letters;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RuleSetService ruleSets;

    @Autowired
    private AnswerService answers;

    @Autowired
    private Circulation circulation;

    @Autowired
    private SignLinks links;

    @Autowired
    private SettableClock clock;

    private Round round;
    private String secret = "";

    /** What may have become of a link, or of its round, since it was sent. */
    enum State {
        USED,
        EXPIRED,
        REVOKED,
        REPLACED,
        OF_A_CLOSED_ROUND,
        OF_A_CANCELLED_ROUND,
        GUESSED
    }

    @BeforeEach
    void openARound() {
        clock.set(START);
        asStaff();
        round = SignOnFixtures.anOpenRound(letters, ruleSets, rounds, "A letter behind a link");
        answers.answer(AnswerDraft.of(round.id(), Jurisdiction.OHIO, ResponseKind.SIGNED, 1, AnswerVia.RECORDED)
                .as("Olive Ohio", "Attorney General"));
        secret = links.make(round, PAT, "sam");
    }

    @AfterEach
    void back() {
        clock.set(START);
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void takesNoAnswerOfAnyKind(State state) throws Exception {
        bring(state);
        int before = kept();
        for (var kind : ResponseKind.values()) {
            if (state == State.USED && kind == ResponseKind.DECLINED) {
                // The same answer again is the one that was given, and is told as such.
                assertThat(answer(kind)).isEqualTo(303);
            } else {
                assertThat(answer(kind)).as(state + ", " + kind).isBetween(400, 499);
            }
        }
        assertThat(kept()).as("nothing was added").isEqualTo(before);
        assertThat(shown()).as("no form to answer with").doesNotContain("Send answer");
    }

    private void bring(State state) throws Exception {
        asStaff();
        switch (state) {
            case USED -> assertThat(answer(ResponseKind.DECLINED)).isEqualTo(303);
            case EXPIRED -> clock.set(round.deadline().plusSeconds(1));
            case REVOKED -> circulation.revoke(links.find(secret).orElseThrow(), "The wrong person");
            case REPLACED -> links.make(round, PAT, "sam");
            case OF_A_CLOSED_ROUND -> rounds.close(round.id(), "Enough signed");
            case OF_A_CANCELLED_ROUND -> rounds.cancel(round.id(), "Overtaken");
            case GUESSED -> secret = Secret.random();
        }
    }

    private int answer(ResponseKind kind) throws Exception {
        var seen = Jsoup.parse(shown()).select("input[name=seen]").eachAttr("value");
        var form = post("/sign/" + secret)
                .param("kind", kind.name())
                .param("name", "Pat Guam")
                .param("title", "Attorney General")
                .param("comment", "words")
                .param("textVersion", "1")
                .param("authorised", "yes");
        seen.forEach(each -> form.param("seen", each));
        SecurityContextHolder.clearContext();
        return web.perform(form.with(this::fromAnAddressOfItsOwn))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String shown() throws Exception {
        SecurityContextHolder.clearContext();
        return web.perform(get("/sign/" + secret).with(this::fromAnAddressOfItsOwn))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Else the door's limit of tries would refuse in place of the rule. */
    private MockHttpServletRequest fromAnAddressOfItsOwn(MockHttpServletRequest request) {
        request.setRemoteAddr("10.7.0." + round.id().value());
        return request;
    }

    private int kept() {
        return AsSystem.run(() -> answers.history(round.id(), OFFICE)).size();
    }

    private static void asStaff() {
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.staff());
    }
}
