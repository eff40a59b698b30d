package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomePageTest {

    @Test
    void listsEachCampaignWithItsStageAndTheDateItHoldsFor() {
        var page = of(card("State authority", "Let states enforce their own law."));

        var card = Rendering.document("home", page).selectFirst("li.card");

        assertThat(card.selectFirst("h3 a").attr("href")).isEqualTo("/campaigns/state-authority");
        assertThat(card.text()).contains("Let states enforce their own law.", "moving", "as of May 23, 2019");
        assertThat(card.selectFirst("time").attr("datetime")).isEqualTo("2019-05-23");
    }

    @Test
    void saysSoWhenNothingIsPublished() {
        assertThat(Rendering.document("home", of()).text()).contains("No campaign has been published yet.");
    }

    @Test
    void showsHostileTextAsText() {
        var hostile = "</a><script>alert(1)</script>\" onmouseover=\"x";

        var document = Rendering.document("home", of(card(hostile, hostile)));

        assertThat(document.select("script:not([type=application/ld+json]), [onmouseover]"))
                .isEmpty();
        assertThat(document.selectFirst("h3 a").text()).isEqualTo(hostile);
    }

    @Test
    void loadsNothingFromElsewhereAndNoScript() {
        var document = Rendering.document("home", of());

        assertThat(document.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(document.select("link[rel=stylesheet]").eachAttr("href"))
                .singleElement()
                .asString()
                .startsWith("/joinder.css?v=");
    }

    private static HomePage of(CampaignCard... cards) {
        return new HomePage(List.of(cards), List.of(), List.of());
    }

    private static CampaignCard card(String title, String ask) {
        return new CampaignCard(
                "/campaigns/state-authority", title, ask, new StageChip("moving", "wait"), LocalDate.of(2019, 5, 23));
    }
}
