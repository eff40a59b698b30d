package org.joinder.signdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.joinder.base.Jurisdiction;
import org.joinder.security.AsSystem;
import org.joinder.signon.AnswerService;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.Round;
import org.joinder.signon.RoundService;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** Every answer through a link in every state in which a link lets nobody in: none of them is kept. */
@IntegrationTest
class LinkMatrixTest {

    private static final Jurisdiction OFFICE = Jurisdiction.GUAM;

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RoundService rounds;

    @Autowired
    private AnswerService answers;

    @Autowired
    private Circulation circulation;

    @Autowired
    private SignLinks links;

    @Autowired
    private SettableClock clock;

    private Circulating circulating;
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
        circulating = Circulating.open(context, "A letter behind a link");
        circulating.sign(Jurisdiction.OHIO);
        round = circulating.round();
        secret = links.make(round, Circulating.PAT, "sam");
    }

    @AfterEach
    void back() {
        circulating.end();
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
        Circulating.asStaff();
        switch (state) {
            case USED -> assertThat(answer(ResponseKind.DECLINED)).isEqualTo(303);
            case EXPIRED -> clock.set(round.deadline().plusSeconds(1));
            case REVOKED -> circulation.revoke(links.find(secret).orElseThrow(), "The wrong person");
            case REPLACED -> links.make(round, Circulating.PAT, "sam");
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
}
