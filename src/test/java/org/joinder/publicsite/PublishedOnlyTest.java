package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import org.joinder.campaigns.CampaignId;
import org.joinder.letters.LetterId;
import org.joinder.releases.ReleaseId;
import org.joinder.testing.IntegrationTest;
import org.joinder.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Nothing is to be had from any page before it is published, under embargo, or after it was withdrawn. */
@IntegrationTest
class PublishedOnlyTest {

    private static int count;

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SettableClock clock;

    private PublicContent content;
    private String mark;
    private LetterId letter;
    private ReleaseId release;
    private CampaignId campaign;

    @BeforeEach
    void takeIn() {
        content = new PublicContent(context);
        mark = "Zephyr" + ++count;
        letter = content.letter(mark + " letter");
        release = content.release(mark + " release");
        campaign = content.campaign(mark + " campaign", letter, release);
    }

    @Test
    void hidesEverythingThatWasNotPublished() throws Exception {
        var absent = fetch("/letters/2021-03-09-no-such-letter");

        for (var path : List.of(content.pathOf(letter), content.pathOf(release), content.pathOf(campaign))) {
            assertAbsent(absent, path);
            assertAbsent(absent, path + ".json");
        }
        assertNowhere(mark);
    }

    @Test
    void showsInACampaignOnlyWhatIsPublishedItself() throws Exception {
        content.publish(campaign);

        assertThat(text(content.pathOf(campaign)))
                .contains(mark + " campaign")
                .doesNotContain(mark + " letter", mark + " release", "/letters/", "/releases/");

        content.publish(letter);
        assertThat(text(content.pathOf(campaign))).contains(mark + " letter").doesNotContain(mark + " release");

        content.publish(release, null);
        assertThat(text(content.pathOf(campaign))).contains(mark + " letter", mark + " release");
    }

    @Test
    void holdsAReleaseBackUntilItsEmbargoEnds() throws Exception {
        content.publish(campaign);
        content.publish(letter);
        content.publish(release, clock.instant().plus(Duration.ofHours(2)));

        assertAbsent(fetch("/releases/nm/no-such-release"), content.pathOf(release));
        assertNowhere(mark + " release");

        clock.tick(Duration.ofHours(2));
        assertThat(fetch(content.pathOf(release)).getStatus()).isEqualTo(200);
        assertThat(text(content.pathOf(campaign))).contains(mark + " release");
        assertThat(text("/offices/nm")).contains(mark + " release");
    }

    @Test
    void forgetsAtOnceWhatIsWithdrawn() throws Exception {
        content.publish(campaign);
        content.publish(letter);
        content.publish(release, null);
        assertThat(text("/")).contains(mark + " campaign");
        assertThat(text(content.pathOf(letter))).contains(mark + " letter");
        assertThat(text(content.pathOf(release))).contains(mark + " release");

        content.withdraw(release);
        content.withdraw(letter);
        assertAbsent(fetch("/letters/2021-03-09-no-such-letter"), content.pathOf(letter));
        assertAbsent(fetch("/letters/2021-03-09-no-such-letter"), content.pathOf(release));
        assertNowhere(mark + " release");
        assertNowhere(mark + " letter");

        content.withdraw(campaign);
        assertNowhere(mark);
    }

    private void assertNowhere(String words) throws Exception {
        var pages = List.of(
                "/",
                "/offices/nm",
                "/offices/ga",
                "/bills/117/s9901",
                "/usc/15/9901",
                content.pathOf(campaign),
                content.pathOf(letter),
                content.pathOf(release));
        for (var path : pages) {
            assertThat(text(path)).as(path).doesNotContain(words);
            assertThat(text(path.equals("/") ? "/campaigns.json" : path + ".json"))
                    .as(path + ".json")
                    .doesNotContain(words);
        }
    }

    private void assertAbsent(MockHttpServletResponse absent, String path) throws Exception {
        var answer = fetch(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEqualTo(absent.getContentAsByteArray());
        assertThat(answer.getHeaderNames()).containsExactlyInAnyOrderElementsOf(absent.getHeaderNames());
    }

    private String text(String address) throws Exception {
        return fetch(address).getContentAsString();
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
