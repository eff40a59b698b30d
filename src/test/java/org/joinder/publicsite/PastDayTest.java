package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.joinder.testing.IntegrationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class PastDayTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    private String campaign;
    private String letter;

    @BeforeEach
    void fill() {
        var content = new PublicContent(context);
        var mark = "Past" + System.nanoTime();
        var sent = content.letter(mark + " letter");
        var release = content.release(mark + " release");
        var gathered = content.campaign(mark + " campaign", sent, release);
        content.publish(sent);
        content.publish(release, null);
        content.publish(gathered);
        campaign = content.pathOf(gathered);
        letter = content.pathOf(sent);
    }

    @Test
    void saysThatItShowsAPastDayAndLeadsToToday() throws Exception {
        var page = page(campaign + "?asOf=2021-06-01");

        assertThat(page.selectFirst(".notice").text()).contains("As of June 1, 2021");
        assertThat(page.selectFirst(".notice a").attr("href")).isEqualTo(campaign);
        assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).endsWith(campaign);
        assertThat(page.text()).contains("letter", "release");
    }

    @Test
    void knowsNothingOfWhatCameLater() throws Exception {
        var page = page(campaign + "?asOf=2021-03-08");

        assertThat(page.text()).contains("Nothing of this campaign had happened yet on that day.");
        assertThat(page(letter + "?asOf=2021-03-08").text()).contains("had not been sent yet", "March 9, 2021");
        assertThat(page("/offices/nm?asOf=2021-03-08").select(".records a").eachAttr("href"))
                .doesNotContain(letter);
        assertThat(page("/offices/nm?asOf=2021-03-09").select(".records a").eachAttr("href"))
                .contains(letter);
    }

    @Test
    void showsTheLawThatWasInForce() throws Exception {
        assertThat(page("/usc/15/9901?asOf=2000-12-31").text()).doesNotContain("any Federal law on telephone fraud");
        assertThat(page("/usc/15/9901?asOf=2001-01-01").text()).contains("any Federal law on telephone fraud");
    }

    @Test
    void showsWhoHeldEachOfficeOnThatDay() throws Exception {
        var page = page("/offices?asOf=2021-03-08");

        assertThat(page.selectFirst(".notice").text()).contains("As of March 8, 2021");
        assertThat(page.select("tbody tr")).hasSize(56);
        assertThat(page.select("tr:has(a[href=/offices/nm])").text()).contains("Hector Balderas");
        assertThat(page("/offices").select("tr:has(a[href=/offices/nm])").text())
                .doesNotContain("Hector Balderas");
        assertThat(page.select(".offers a").eachAttr("href"))
                .containsExactly("/offices.csv?asOf=2021-03-08", "/offices.json?asOf=2021-03-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offices.csv", "/offices.json"})
    void givesWhoHeldEachOfficeOnThatDayToDownload(String file) throws Exception {
        assertThat(text(file + "?asOf=2021-03-08")).contains("Attorney General Hector Balderas");
        assertThat(text(file)).contains("New Mexico").doesNotContain("Attorney General Hector Balderas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offices", "/offices.csv", "/offices.json"})
    void refusesOfficesAsOfADayThatIsNone(String address) throws Exception {
        var answer = web.perform(get(address + "?asOf=2021-02-30")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.getContentAsString()).selectFirst(".lead").text())
                .contains("A day is written");
    }

    @Test
    void datesItsData() throws Exception {
        assertThat(text(campaign + ".json?asOf=2021-06-01")).contains("\"asOf\":\"2021-06-01\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2021-13-01",
                "2021-02-30",
                "20210601",
                "2021-6-1",
                "1700-01-01",
                "2999-01-01",
                "",
                "<b>"
            })
    void refusesDaysOfWhichNothingCanBeKnown(String day) throws Exception {
        var answer = web.perform(get(letter).param("asOf", day)).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.getContentAsString()).selectFirst(".lead").text())
                .contains("day");
        assertThat(answer.getContentAsString()).doesNotContain("<b>");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(text(address));
    }

    private String text(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsString();
    }
}
