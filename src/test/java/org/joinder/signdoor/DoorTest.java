package org.joinder.signdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Duration;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.links.Await;
import org.joinder.messages.MessageRow;
import org.joinder.security.AsSystem;
import org.joinder.signon.AnswerService;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.Round;
import org.joinder.signon.SignOnFixtures;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class DoorTest {

    private static final Jurisdiction OFFICE = Jurisdiction.GUAM;

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AnswerService answers;

    @Autowired
    private ContactService contacts;

    @Autowired
    private Circulation circulation;

    @Autowired
    private SignLinks links;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Circulating circulating;
    private LetterId letter = new LetterId(0);
    private Round round;
    private String secret = "";

    @BeforeEach
    void openARound() {
        circulating = Circulating.open(context, "<b>Maps</b> & more");
        round = circulating.round();
        letter = round.letter();
        secret = links.make(round, Circulating.PAT, "sam");
    }

    @AfterEach
    void clean() {
        circulating.end();
    }

    @Test
    void showsTheLetterAndAFormToWhoeverHoldsTheLink() throws Exception {
        var page = open(secret);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("&lt;b&gt;Maps&lt;/b&gt; &amp; more", "We ask that the act be clear and fair.", "Send answer")
                .doesNotContain("<b>Maps", "<script");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.getCookies()).isEmpty();
    }

    @Test
    void aScannerThatFetchesItChangesNothing() throws Exception {
        for (int each = 0; each < 5; each++) {
            open(secret);
            web.perform(head("/sign/" + secret));
            web.perform(get("/sign/" + secret + "?kind=SIGNED&name=Pat&authorised=yes"));
        }
        assertThat(answered()).isEmpty();
        assertThat(only().usedAt()).isNull();
    }

    @Test
    void takesOneAnswerFromAPersonAndSaysUnderWhichAddress() throws Exception {
        assertThat(answer(secret, "SIGNED", "Pat Example").getStatus()).isEqualTo(303);
        assertThat(answered()).containsExactly(ResponseKind.SIGNED);
        var kept = AsSystem.run(() -> answers.history(round.id(), OFFICE)).getFirst();
        assertThat(kept.by()).isEqualTo("pat@gu.example");
        assertThat(kept.name()).isEqualTo("Pat Example");
        assertThat(open(secret).getContentAsString())
                .contains("Your answer is recorded", "Signed, Pat Example")
                .doesNotContain("Send answer");
    }

    @Test
    void theSameAnswerSentTwiceIsOneAndAnotherIsRefused() throws Exception {
        answer(secret, "SIGNED", "Pat Example");
        assertThat(answer(secret, "SIGNED", "Pat Example").getStatus()).isEqualTo(303);
        assertThat(answer(secret, "DECLINED", "").getStatus()).isEqualTo(410);
        assertThat(answered()).containsExactly(ResponseKind.SIGNED);
    }

    @Test
    void keepsWhatWasTypedWhenTheAnswerIsRefused() throws Exception {
        var page = answer(secret, "SIGNED_WITH_COMMENT", "Pat \"P\" Example");
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("role=\"alert\"", "Write the comment", "value=\"Pat &quot;P&quot; Example\"");
        assertThat(answered()).isEmpty();
        assertThat(perform(post("/sign/" + secret).param("kind", "SIGNED")).getContentAsString())
                .contains("Confirm that you may answer for this office.");
        assertThat(perform(post("/sign/" + secret)).getContentAsString()).contains("Choose your office");
    }

    @Test
    void anExpiredARevokedAndAnUnknownLinkAreRefused() throws Exception {
        Circulating.asStaff();
        var revoked = links.make(round, new Contact(0, Jurisdiction.OHIO, "O", "o@oh.example", false), "sam");
        circulation.revoke(links.find(revoked).orElseThrow(), "sent to the wrong person");
        assertThat(open(revoked).getStatus()).isEqualTo(410);
        assertThat(open(revoked).getContentAsString()).contains("sent to the wrong person");
        assertThat(answer(revoked, "SIGNED", "X").getStatus()).isEqualTo(410);

        clock.set(round.deadline().plusSeconds(1));
        assertThat(open(secret).getStatus()).isEqualTo(410);
        assertThat(answer(secret, "SIGNED", "Pat").getStatus()).isEqualTo(410);

        for (var wrong : List.of("x", Secret.random(), secret.substring(1) + "A", "%2e%2e")) {
            assertThat(open(wrong).getStatus()).isIn(400, 404);
            assertThat(answer(wrong, "SIGNED", "Pat").getStatus()).isIn(400, 404, 405);
        }
        assertThat(answered()).isEmpty();
    }

    @Test
    void aNewerLinkTakesThePlaceOfAnOpenOne() throws Exception {
        Circulating.asStaff();
        var newer = links.make(round, Circulating.PAT, "sam");
        assertThat(open(secret).getStatus()).isEqualTo(410);
        assertThat(open(newer).getStatus()).isEqualTo(200);
    }

    @Test
    void aFormFromAnotherSiteIsRefused() throws Exception {
        var page = perform(form(secret, "SIGNED", "Pat").header("Sec-Fetch-Site", "cross-site"));
        assertThat(page.getStatus()).isEqualTo(403);
        assertThat(answered()).isEmpty();
        assertThat(perform(put("/sign/" + secret)).getStatus()).isIn(401, 403);
    }

    @Test
    void sendsAnotherLinkOnlyToTheSameContactAndNotOverAndOver() throws Exception {
        Circulating.asStaff();
        // Else the contact may be there before the invitations of the opening are written.
        Await.until(() -> !invitationsAreOutstanding());
        contacts.add(OFFICE, "Pat", "pat@gu.example");
        answer(secret, "SIGNED", "Pat Example");
        perform(post("/sign/" + secret + "/another"));
        assertThat(mails()).isEmpty();
        clock.tick(Duration.ofMinutes(11));
        perform(post("/sign/" + secret + "/another"));
        perform(post("/sign/" + secret + "/another"));
        assertThat(mails()).extracting(MessageRow::toAddress).containsExactly("pat@gu.example");
    }

    @Test
    void oneAddressIsTurnedAwayAfterTooManyTries() throws Exception {
        int status = 0;
        for (int each = 0; each <= Turnstile.A_MINUTE && status != 429; each++) {
            status = perform(get("/sign/" + Secret.random()).with(request -> {
                        request.setRemoteAddr("10.9.8.7");
                        return request;
                    }))
                    .getStatus();
        }
        assertThat(status).isEqualTo(429);
        assertThat(open(secret).getStatus()).isEqualTo(200);
    }

    @Test
    void keepsOnlyTheHashOfTheSecret() {
        assertThat(jdbc.sql("select count(*) from sign_link where cast(sign_link as text) like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(Secret.random()).isNotEqualTo(Secret.random()).hasSize(43);
    }

    @Test
    void makingLinksAndContactsIsForStaffAlone() {
        SecurityContextHolder.getContext().setAuthentication(SignOnFixtures.of(OFFICE));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> contacts.add(OFFICE, "Pat", "pat@gu.example"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> circulation.remind(letter));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> circulation.revoke(only(), "because"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> circulation.links(letter));
    }

    /** Of this round alone: another test may leave an event behind whose rows are gone. */
    private boolean invitationsAreOutstanding() {
        return jdbc.sql("""
                        select exists (select from event_publication
                        where event_type like '%RoundOpened' and serialized_event like ?)""")
                .param("{\"round\":{\"value\":" + round.id().value() + "}%")
                .query(Boolean.class)
                .single();
    }

    private SignLink only() {
        return links.find(secret).orElseThrow();
    }

    private List<ResponseKind> answered() {
        return AsSystem.run(() -> answers.history(round.id(), OFFICE)).stream()
                .map(each -> each.kind())
                .toList();
    }

    private List<MessageRow> mails() {
        return circulating.mails();
    }

    private MockHttpServletResponse open(String which) throws Exception {
        return perform(get("/sign/" + which));
    }

    private MockHttpServletResponse answer(String which, String kind, String name) throws Exception {
        return perform(form(which, kind, name));
    }

    /** The form as a person sends it: with every note on the page confirmed. */
    private MockHttpServletRequestBuilder form(String which, String kind, String name) throws Exception {
        var notes = Jsoup.parse(open(which).getContentAsString())
                .select("input[name=seen]")
                .eachAttr("value")
                .toArray(String[]::new);
        return (notes.length == 0
                        ? post("/sign/" + which)
                        : post("/sign/" + which).param("seen", notes))
                .param("kind", kind)
                .param("name", name)
                .param("title", "Attorney General")
                .param("textVersion", "1")
                .param("authorised", "yes");
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        SecurityContextHolder.clearContext();
        return web.perform(request).andReturn().getResponse();
    }
}
