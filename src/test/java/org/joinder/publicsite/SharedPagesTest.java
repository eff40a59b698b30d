package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.joinder.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What pages give to those who pass them on: pictures, data for machines, citations, embeds. */
@IntegrationTest
class SharedPagesTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    private final Map<String, String> paths = new TreeMap<>();

    @BeforeEach
    void fill() {
        var content = new PublicContent(context);
        var mark = "Shared" + System.nanoTime();
        var letter = content.letter(mark + " letter </script><script>alert(1)</script>");
        var release = content.release(mark + " release & more");
        var campaign = content.campaign(mark + " campaign", letter, release);
        content.publish(letter);
        content.publish(release, null);
        content.publish(campaign);
        paths.put("letter", content.pathOf(letter));
        paths.put("release", content.pathOf(release));
        paths.put("campaign", content.pathOf(campaign));
        paths.put("bill", "/bills/117/s9901");
        paths.put("section", "/usc/15/9901");
        paths.put("office", "/offices/nm");
    }

    @ParameterizedTest
    @CsvSource({
        "letter, Message",
        "release, NewsArticle",
        "campaign, WebPage",
        "bill, Legislation",
        "section, Legislation",
        "office, GovernmentOrganization"
    })
    void saysWhatItIsAndShowsAPictureThatExists(String kind, String type) throws Exception {
        var page = Jsoup.parse(fetch(paths.get(kind)).getContentAsString());

        var scripts = page.select("script");
        assertThat(scripts).hasSize(1);
        assertThat(scripts.first().attr("type")).isEqualTo("application/ld+json");
        var data = JsonMapper.shared().readTree(scripts.first().data());
        assertThat(data.get("@type").asString()).isEqualTo(type);
        assertThat(data.get("url").asString()).endsWith(paths.get(kind));
        var picture =
                page.selectFirst("meta[property=og:image]").attr("content").replace("http://localhost:8080", "");
        var answer = fetch(picture);
        assertThat(answer.getContentType()).isEqualTo("image/png");
        var image = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @ParameterizedTest
    @CsvSource({"letter", "campaign"})
    void mayBeShownInPagesOfOthersOnlyAsAnEmbed(String kind) throws Exception {
        var page = fetch(paths.get(kind));
        var embed = fetch("/embed" + paths.get(kind));

        assertThat(page.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(page.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(embed.getHeader("Content-Security-Policy"))
                .contains("frame-ancestors *", "sandbox")
                .doesNotContain("allow-scripts");
        assertThat(embed.getHeader("X-Frame-Options")).isNull();
        assertThat(Jsoup.parse(embed.getContentAsString()).select("script, form"))
                .isEmpty();
        assertThat(Jsoup.parse(page.getContentAsString()).text())
                .contains("<iframe src=\"http://localhost:8080/embed/");
    }

    @Test
    void answersAKeptPageWithTheVeryHeadersOfAFreshOne() throws Exception {
        for (var address : new String[] {paths.get("letter"), "/embed" + paths.get("letter"), "/letters.csv"}) {
            var fresh = fetch(address);
            var kept = fetch(address);
            assertThat(headers(kept)).as(address).isEqualTo(headers(fresh));
            assertThat(kept.getContentAsByteArray()).isEqualTo(fresh.getContentAsByteArray());
        }
    }

    @Test
    void tellsAClientThatItHasThePageAlready() throws Exception {
        var zipped = web.perform(get(paths.get("letter")).header("Accept-Encoding", "gzip"))
                .andReturn()
                .getResponse();
        var again = web.perform(get(paths.get("letter"))
                        .header("Accept-Encoding", "gzip")
                        .header("If-None-Match", zipped.getHeader("ETag")))
                .andReturn()
                .getResponse();

        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.getHeader("Vary")).containsIgnoringCase("Accept-Encoding");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(fetch(paths.get("letter")).getHeader("ETag")).isNotEqualTo(zipped.getHeader("ETag"));
    }

    private static Map<String, Object> headers(MockHttpServletResponse answer) {
        Map<String, Object> headers = new TreeMap<>();
        for (var name : answer.getHeaderNames()) {
            if (!name.equalsIgnoreCase("Content-Length") && !name.equalsIgnoreCase("Accept-Ranges")) {
                headers.put(name.toLowerCase(), answer.getHeaders(name));
            }
        }
        return headers;
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
