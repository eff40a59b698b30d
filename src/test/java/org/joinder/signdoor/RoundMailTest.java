package org.joinder.signdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joinder.messages.MessageDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundMailTest {

    private static final String ADDRESS = "https://joinder.example/sign/" + MessageDraft.SECRET;

    @Test
    void anInvitationSaysWhatByWhenAndWhere() {
        var mail = RoundMail.of(RoundMail.Kind.INVITATION, facts("A letter on maps", true));
        assertThat(mail.subject()).isEqualTo("Please answer by Friday, 5 p.m.: A letter on maps");
        assertThat(mail.text())
                .contains(
                        "the letter “A letter on maps”, led by Utah, Vermont",
                        "The deadline is Friday, 5 p.m.",
                        "works once",
                        ADDRESS);
    }

    @Test
    void anAccountIsAskedToSignInAndGetsNoLink() {
        var mail = RoundMail.of(RoundMail.Kind.REMINDER, facts("A letter on maps", false));
        assertThat(mail.text())
                .contains("after you signed in", "So far: 3 of 36")
                .doesNotContain("works once");
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundMail.Kind.class,
            names = {"TYPO", "CLOSING"})
    void whatNeedsNoAnswerAsksForNone(RoundMail.Kind kind) {
        var mail = RoundMail.of(kind, facts("A letter on maps", true));
        assertThat(mail.text() + mail.html()).doesNotContain(MessageDraft.SECRET);
    }

    @Test
    void aChangeInSubstanceSaysThatTheSignatureWaits() {
        assertThat(RoundMail.of(RoundMail.Kind.CONSENT, facts("A letter", true)).text())
                .contains("Your signature waits, and is not counted");
    }

    @ParameterizedTest
    @EnumSource(RoundMail.Kind.class)
    void theHtmlSaysTheSameAndNoSubjectBecomesMarkup(RoundMail.Kind kind) {
        var mail = RoundMail.of(kind, facts("<script>alert(1)</script> & co", true));
        assertThat(mail.html()).contains("&lt;script&gt;", "&amp; co").doesNotContain("<script>");
        assertThat(org.jsoup.Jsoup.parse(mail.html()).text()).contains("<script>alert(1)</script> & co");
    }

    private static RoundMail.Facts facts(String subject, boolean oneTime) {
        return new RoundMail.Facts(
                "Office of the Attorney General of Guam",
                "Pat",
                subject,
                List.of("Utah", "Vermont"),
                "Friday, 5 p.m.",
                ADDRESS,
                oneTime,
                "3 of 36",
                null);
    }
}
