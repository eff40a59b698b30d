package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.joinder.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class PublicListsTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    private PublicContent content;
    private String mark;

    @BeforeEach
    void fill() {
        content = new PublicContent(context);
        mark = "Listed" + System.nanoTime();
        var letter = content.letter(mark + " letter");
        var release = content.release(mark + " release");
        var campaign = content.campaign(mark + " campaign", letter, release);
        content.publish(letter);
        content.publish(release, null);
        content.publish(campaign);
        content.letter(mark + " never published");
    }

    @ParameterizedTest
    @CsvSource({"letters, letter", "releases, release", "campaigns, campaign"})
    void tellsTheSameOnThePageInTheDataInTheTableAndInTheFeed(String list, String kind) throws Exception {
        var title = mark + " " + kind;
        for (var address : new String[] {"", ".json", ".csv", "/feed.atom"}) {
            var answer = fetch("/" + list + address);
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            assertThat(answer.getContentAsString()).as(address).contains(title).doesNotContain("never published");
        }
        assertThat(fetch("/" + list + ".csv").getContentType()).startsWith("text/csv");
        assertThat(fetch("/" + list + "/feed.atom").getContentType()).startsWith("application/atom+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaigns", "letters", "releases", "bills", "sections", "offices", "people"})
    void offersItsFeedAndItsExportsVisibly(String list) throws Exception {
        var page = Jsoup.parse(fetch("/" + list).getContentAsString());

        assertThat(page.select(".offers a").eachAttr("href"))
                .contains("/" + list + "/feed.atom", "/" + list + ".csv", "/" + list + ".json");
        for (var link : page.select(".offers a").eachAttr("href")) {
            assertThat(fetch(link).getStatus()).as(link).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "x, 400", "-1, 400", "1, 200", "9999, 404"})
    void turnsPagesThatAre(String page, int status) throws Exception {
        assertThat(fetch("/letters?page=" + page).getStatus()).isEqualTo(status);
    }

    @Test
    void leadsFromPageToPageOfALongList() throws Exception {
        for (int each = 0; each < ListPage.LINES; each++) {
            content.publish(content.letter(mark + " letter of a long list " + each));
        }
        var first = Jsoup.parse(fetch("/letters").getContentAsString());
        var second =
                Jsoup.parse(fetch(first.selectFirst("a[rel=next]").attr("href")).getContentAsString());

        assertThat(first.select(".lines > li")).hasSize(ListPage.LINES);
        assertThat(second.selectFirst("a[rel=prev]").attr("href")).isEqualTo("/letters");
        assertThat(second.select(".lines a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select(".lines a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" letter", " release", " campaign"})
    void findsRecordsByTheirTitles(String kind) throws Exception {
        assertThat(search(mark.toLowerCase() + kind)).contains(mark + kind);
    }

    @ParameterizedTest
    @CsvSource({
        "'S. 9901', /bills/117/s9901",
        "'15 U.S.C. 9901', /usc/15/9901",
        "new mexico, /offices/nm",
        "Telephone fraud, /usc/15/9901"
    })
    void findsByNumberCitationAndName(String words, String path) throws Exception {
        assertThat(Jsoup.parse(search(words)).select(".lines a").eachAttr("href"))
                .contains(path);
    }

    @Test
    void saysSoWhenNothingIsFoundAndKeepsTheWords() throws Exception {
        var page = Jsoup.parse(search("<b>zzqqzz"));

        assertThat(page.selectFirst("[role=status]").text()).contains("<b>zzqqzz");
        assertThat(page.selectFirst("#q").attr("value")).isEqualTo("<b>zzqqzz");
    }

    @Test
    void searchesNothingThatIsNotPublic() throws Exception {
        assertThat(search(mark + " never")).doesNotContain("/letters/2021");
    }

    @Test
    void refusesWordsWithoutEnd() throws Exception {
        assertThat(web.perform(get("/search").param("q", "x".repeat(201)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void namesEveryPublicPageInTheSitemap() throws Exception {
        assertThat(fetch("/sitemap.xml").getContentAsString())
                .contains(
                        "/letters</loc>",
                        mark.toLowerCase() + "-letter</loc>",
                        "/offices/nm</loc>",
                        "/bills</loc>",
                        "/people/")
                .doesNotContain("never-published");
        assertThat(fetch("/robots.txt").getContentAsString()).contains("Sitemap: http", "Disallow: /app/");
        assertThat(fetch("/.well-known/security.txt").getContentAsString()).contains("Contact: http", "Expires: 2027-");
    }

    private String search(String words) throws Exception {
        return web.perform(get("/search").param("q", words))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
