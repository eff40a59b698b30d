package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nu.validator.client.EmbeddedValidator;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.xml.sax.SAXException;

/** Every type of public page by the Nu checker of the W3C, run here. */
// A database of its own: texts of other tests may be what the checker warns of, such as accents apart from their
// letters.
@TestPropertySource(properties = "joinder.test=valid-html")
@IntegrationTest
class ValidHtmlTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    @Test
    void everyTypeOfPageIsValid() throws Exception {
        var found = new ArrayList<String>();
        for (var address : addresses()) {
            var page = web.perform(get(address)).andReturn().getResponse().getContentAsByteArray();
            checked(page)
                    .lines()
                    .filter(line -> line.contains("error") || line.contains("warning"))
                    .forEach(line -> found.add(address + " " + line));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws Exception {
        assertThat(checked("<!doctype html><title>x</title><p><div></p>".getBytes(StandardCharsets.UTF_8)))
                .contains("error");
    }

    // The checker's grammars are read by recursion, deeper than a thread usually bears.
    private static String checked(byte[] page) throws InterruptedException {
        var answer = new AtomicReference<>("");
        var checking = new Thread(null, () -> answer.set(check(page)), "checker", 512L << 20);
        checking.start();
        checking.join();
        return answer.get();
    }

    private static String check(byte[] page) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true);
        checker.setForceHTML(true);
        try {
            return checker.validate(new ByteArrayInputStream(page));
        } catch (IOException | SAXException failed) {
            return "error: " + failed;
        } catch (Error failed) {
            return "error: the checker failed, " + failed;
        }
    }

    private List<String> addresses() {
        var content = new PublicContent(context);
        var letter = content.letter("Two words, “Federal or State”");
        var release = content.release("Reyes asks Congress for two words");
        var campaign = content.campaign("Two words", letter, release);
        content.publish(letter);
        content.publish(release, null);
        content.publish(campaign);
        var records = List.of(
                content.pathOf(campaign),
                content.pathOf(letter),
                content.pathOf(release),
                "/offices/nm",
                "/bills/117/s9901",
                "/usc/15/9901");
        var all = new ArrayList<>(List.of(
                "/",
                "/method",
                "/search",
                "/search?q=two",
                "/search?q=zzqq",
                "/offices",
                "/no-such-page",
                "/letters?page=x",
                "/campaigns",
                "/letters",
                "/releases",
                "/bills",
                "/sections",
                "/people",
                "/report-error?about=/letters",
                "/report-error?sent=true"));
        all.addAll(records);
        all.addAll(List.of(
                content.pathOf(campaign) + "?asOf=2021-06-01", content.pathOf(letter) + "?asOf=2021-01-01",
                "/embed" + content.pathOf(campaign), "/embed" + content.pathOf(letter)));
        return all;
    }
}
