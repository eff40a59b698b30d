package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CampaignPageTest {

    private final Document page = Rendering.document("campaign", PageFixtures.aCampaign("State enforcement"));

    @Test
    void answersInTheOrderAReaderAsks() {
        assertThat(page.selectFirst("h1").text()).isEqualTo("State enforcement");
        assertThat(page.selectFirst("h1 + p").text()).startsWith("Let states enforce");
        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Where it stands",
                        "Who joined",
                        "The words asked for, against the law",
                        "Bills, and what became of them",
                        "Timeline",
                        "How one led to the next",
                        "In figures",
                        "Letters",
                        "Press releases",
                        "Sources",
                        "Cite and download");
    }

    @Test
    void saysWhereItStandsSinceWhenAndWhy() {
        var standing = page.selectFirst("section[aria-labelledby=standing]").text();

        assertThat(standing).contains("Enacted differently", "as of May 23, 2022", "became law on May 23, 2022");
    }

    @Test
    void tellsTheMapInATableToo() {
        assertThat(page.select("svg.tiles[role=img]")).hasSize(3);
        assertThat(page.selectFirst("svg.tiles[role=img]").select("g.tile")).hasSize(56);
        assertThat(page.select("table.roll tbody tr")).hasSize(56);
        assertThat(page.select("table.roll tr:contains(Ohio) td").eachText())
                .containsExactly("did not join", "did not join", "not known");
    }

    @Test
    void showsEachPictureWithoutScriptAndSaysTheSameInWords() {
        assertThat(page.select("svg.joinder-chart rect.series-0")).hasSize(2 + 2);
        assertThat(page.select("section[aria-labelledby=figures] table")).hasSize(2);
        assertThat(page.select("svg.joinder-flow rect.box")).hasSize(2);
        assertThat(page.select("section[aria-labelledby=lineage] li").eachText())
                .containsExactly("Two words → S. 9901: pending when it was sent.");
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(page.select("a[href=/campaigns/state-enforcement/brief.pdf]"))
                .hasSize(1);
    }

    @Test
    void marksInsertedWordsSoThatTheyShowWithoutAStyleSheet() {
        var inserted = page.select(".law ins").first();
        assertThat(inserted.text()).isEqualTo("inserted: or State end of insertion");
        assertThat(inserted.ownText()).isEqualTo("or State");
        assertThat(page.select(".law del")).isEmpty();
    }

    @Test
    void showsWhatReleasesClaimDifferently() {
        assertThat(page.text()).contains("Ohio says it joined 60 others");
    }

    @Test
    void citesItselfInFullAndOffersItsData() {
        assertThat(page.selectFirst(".cite").text())
                .isEqualTo(
                        "Joinder, “State enforcement”, as of May 23, 2022, https://joinder.example/campaigns/state-enforcement");
        assertThat(page.select("a[href=/campaigns/state-enforcement.json]")).isNotEmpty();
    }

    @Test
    void saysTheSameAsData() {
        var json = Rendering.json(PageFixtures.aCampaign("State enforcement"));

        assertThat(json)
                .contains("\"title\":\"State enforcement\"", "\"NM\":\"lead\"", "\"asOf\":\"2022-05-23\"")
                .contains("{\"change\":\"inserted\",\"text\":");
    }

    @Test
    void carriesNoScriptAndNoStyleOfItsOwn() {
        assertThat(page.select("script:not([type=application/ld+json]), style, [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("[src^=http], link[href^=http]:not([rel=canonical])"))
                .isEmpty();
    }
}
