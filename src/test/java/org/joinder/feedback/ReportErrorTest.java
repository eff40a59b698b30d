package org.joinder.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.joinder.security.AsSystem;
import org.joinder.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class ReportErrorTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private ReportService reports;

    @Test
    void takesAReportAndThanks() throws Exception {
        var words = "The date of the letter is wrong " + System.nanoTime();

        var answer = send("192.0.2.1", "/letters", words, "a@example.org");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getCookies()).isEmpty();
        assertThat(web.perform(get(answer.getHeader("Location")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Thank you");
        var open = AsSystem.run(() -> reports.open(1000));
        assertThat(open)
                .filteredOn(report -> report.words().equals(words))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.about()).isEqualTo("/letters");
                    assertThat(report.email()).isEqualTo("a@example.org");
                });
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        var answer = send("192.0.2.2", "/letters", "<b>no", "nobody");

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.selectFirst("[role=alert]").text()).contains("few words");
        assertThat(page.selectFirst("#words").wholeText()).isEqualTo("<b>no");
        assertThat(page.selectFirst("#email").attr("value")).isEqualTo("nobody");
        assertThat(page.selectFirst("#about").attr("value")).isEqualTo("/letters");
    }

    @Test
    void bearsNoFloodFromOneSenderAndKeepsItsWords() throws Exception {
        for (int each = 0; each < 5; each++) {
            assertThat(send("2001:db8::" + each, "/", "The date is wrong " + each, "")
                            .getStatus())
                    .isEqualTo(303);
        }

        var answer = send("2001:db8::99", "/", "One more thing is wrong", "");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentAsString()).contains("One more thing is wrong");
        assertThat(send("192.0.2.77", "/", "Another person found this", "").getStatus())
                .isEqualTo(303);
    }

    @Test
    void offersTheFormForTheVeryPage() throws Exception {
        var page = Jsoup.parse(
                web.perform(get("/offices/nm")).andReturn().getResponse().getContentAsString());
        var link = page.select("footer a").stream()
                .filter(each -> each.text().startsWith("Report an error"))
                .findFirst()
                .orElseThrow();

        var form = Jsoup.parse(
                web.perform(get(link.attr("href"))).andReturn().getResponse().getContentAsString());
        assertThat(form.selectFirst("#about").attr("value")).isEqualTo("/offices/nm");
    }

    @Test
    void takesNothingElse() throws Exception {
        assertThat(web.perform(put("/report-error")).andReturn().getResponse().getStatus())
                .isEqualTo(405);
        assertThat(web.perform(post("/letters")).andReturn().getResponse().getStatus())
                .isEqualTo(405);
    }

    private MockHttpServletResponse send(String from, String about, String words, String email) throws Exception {
        return web.perform(post("/report-error")
                        .with(request -> {
                            request.setRemoteAddr(from);
                            return request;
                        })
                        .param("about", about)
                        .param("words", words)
                        .param("email", email))
                .andReturn()
                .getResponse();
    }
}
