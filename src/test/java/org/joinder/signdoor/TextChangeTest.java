package org.joinder.signdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinder.base.Jurisdiction.GUAM;
import static org.joinder.base.Jurisdiction.OHIO;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterService;
import org.joinder.letters.TextChange;
import org.joinder.links.Await;
import org.joinder.messages.MessageLog;
import org.joinder.messages.MessageRow;
import org.joinder.security.AsSystem;
import org.joinder.signon.Consent;
import org.joinder.signon.RoundId;
import org.joinder.signon.RoundService;
import org.joinder.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** From a change of the text to every signer's answer on the new one, by the messages in between. */
@IntegrationTest
class TextChangeTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LetterService letters;

    @Autowired
    private RoundService rounds;

    @Autowired
    private MessageLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private Circulating circulating;
    private LetterId letter = new LetterId(0);
    private RoundId round = new RoundId(0);

    @BeforeEach
    void twoOfThreeSign() throws Exception {
        circulating =
                Circulating.open(context, "A letter that changes", Circulating.PAT, Circulating.OLIVE, Circulating.IDA);
        letter = circulating.letter();
        round = circulating.round().id();
        Await.until(() -> mails("Invitation").size() == 3);
        circulating.sign(GUAM);
        circulating.sign(OHIO);
    }

    @AfterEach
    void clean() {
        circulating.end();
    }

    @Test
    void asksEverySignerAgainWithTheDifferenceUntilEachAnswers() throws Exception {
        reword("We ask that the act be clear and repealed.", TextChange.SUBSTANTIVE, "Repeal in place of reform");

        Await.until(() -> mails("Consent again").size() == 2);
        assertThat(mails("Consent again"))
                .extracting(MessageRow::toAddress)
                .as("those who signed, and nobody else")
                .containsExactlyInAnyOrder("pat@gu.example", "olive@oh.example");
        assertThat(text("Consent again", "pat@gu.example"))
                .contains("“Repeal in place of reform”", "[-fair-]{+repealed+}", "/sign/");
        assertThat(consent(GUAM)).isEqualTo(Consent.TEXT_CHANGED);
        assertThat(consent(OHIO)).isEqualTo(Consent.TEXT_CHANGED);

        var page = Jsoup.parse(body(secret("pat@gu.example")));
        assertThat(page.select("del").text()).isEqualTo("fair");
        assertThat(page.select("ins").text()).isEqualTo("repealed");
        answer(secret("pat@gu.example"), "SIGNED", "2");
        assertThat(consent(GUAM)).isEqualTo(Consent.COUNTS);
        assertThat(consent(OHIO)).isEqualTo(Consent.TEXT_CHANGED);

        answer(secret("olive@oh.example"), "WITHDREW", "2");
        assertThat(consent(OHIO)).isEqualTo(Consent.NOT_SIGNED);
        Circulating.asStaff();
        assertThat(rounds.find(round).orElseThrow().progress().signed()).isOne();
    }

    @Test
    void tellsOfATypoAndAsksNobody() throws Exception {
        reword("We ask that the Act be clear and fair.", TextChange.TYPO, "");

        Await.until(() -> mails("Typo corrected").size() == 2);
        assertThat(text("Typo corrected", "olive@oh.example"))
                .contains("[-act-]{+Act+}", "your signature holds")
                .doesNotContain("/sign/");
        assertThat(mails("Consent again")).isEmpty();
        assertThat(consent(GUAM)).isEqualTo(Consent.COUNTS);
        assertThat(consent(OHIO)).isEqualTo(Consent.COUNTS);
    }

    @Test
    void showsTheDifferenceFromWhatWasSignedOverSeveralChanges() throws Exception {
        reword("We ask that the Act be clear and fair.", TextChange.TYPO, "");
        Await.until(() -> mails("Typo corrected").size() == 2);
        reword("We ask that the Act be clear and repealed.", TextChange.SUBSTANTIVE, "Repeal");

        Await.until(() -> mails("Consent again").size() == 2);
        assertThat(text("Consent again", "pat@gu.example")).contains("[-act-]{+Act+}", "[-fair-]{+repealed+}");
    }

    private void reword(String text, TextChange change, String note) {
        Circulating.asStaff();
        var read = letters.find(letter).orElseThrow();
        letters.revise(letter, read.content().saying(text), read.version(), change, note);
    }

    private Consent consent(Jurisdiction office) {
        return AsSystem.run(() -> rounds.find(round).orElseThrow().of(office).consent());
    }

    private List<MessageRow> mails(String kind) {
        return circulating.mails().stream()
                .filter(each -> each.kind().equals(kind))
                .toList();
    }

    private String text(String kind, String address) {
        var mail = mails(kind).stream()
                .filter(each -> each.toAddress().equals(address))
                .findFirst()
                .orElseThrow();
        return AsSystem.run(() -> log.find(mail.id()).orElseThrow().text());
    }

    /** What the mail server would give to the receiver alone. */
    private String secret(String address) {
        return jdbc.sql("select secret from message where to_address = ? and kind = 'Consent again' and about = ?")
                .params(address, LetterPaths.one(letter))
                .query(String.class)
                .single();
    }

    private String body(String secret) throws Exception {
        SecurityContextHolder.clearContext();
        return web.perform(get("/sign/" + secret)).andReturn().getResponse().getContentAsString();
    }

    private void answer(String secret, String kind, String version) throws Exception {
        var seen = Jsoup.parse(body(secret)).select("input[name=seen]").eachAttr("value");
        var form = post("/sign/" + secret)
                .param("kind", kind)
                .param("name", "Name")
                .param("title", "Attorney General")
                .param("textVersion", version)
                .param("authorised", "yes");
        seen.forEach(each -> form.param("seen", each));
        SecurityContextHolder.clearContext();
        assertThat(web.perform(form).andReturn().getResponse().getStatus()).isEqualTo(303);
    }
}
