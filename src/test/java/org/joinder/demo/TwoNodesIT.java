package org.joinder.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.joinder.Joinder;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignService;
import org.joinder.campaigns.CampaignStage;
import org.joinder.security.AsSystem;
import org.joinder.testing.BrowserTest;
import org.joinder.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestPropertySource;

/** Screens that are open on one node, while somebody changes what they show on another. */
@BrowserTest
@TestPropertySource(properties = "joinder.test=two-nodes")
class TwoNodesIT {

    private static final String SLUG = "state-authority-under-the-communications-decency-act";

    /** Two seconds are promised; the rest is for a machine that runs two nodes and a browser on two cores. */
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(2_000 + 3_000);

    @Autowired
    private DemoContent content;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CampaignBoards boards;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private SecurityContextHolderStrategy acting;

    private ConfigurableApplicationContext other;
    private Chromium chromium;

    @BeforeAll
    void start() {
        content.load();
        other = new SpringApplicationBuilder(Joinder.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=",
                        "--spring.datasource.hikari.maximum-pool-size=6",
                        "--joinder.demo=true");
        // Each node brings a holder of its own for who is acting; the first one acts here.
        SecurityContextHolder.setContextHolderStrategy(acting);
        chromium = Chromium.open();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        other.close();
    }

    @Test
    void aBoardAPortfolioAndATimelineShowWhatHappensOnTheOtherNode() {
        var id = boards.findBySlug(SLUG).orElseThrow().id();
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var board = signIn(tab.newPage(), "campaigns/" + SLUG);
            var portfolio = at(tab.newPage(), "campaigns");
            var reason = "a hearing was announced while this board was open";

            AsSystem.run(() -> campaigns.overrideStage(id, CampaignStage.MOVING, reason));

            assertThat(board.getByText(reason).first()).isVisible(SOON);
            assertThat(card(portfolio).getByText("Moving").first()).isVisible(SOON);

            AsSystem.run(() -> campaigns.clearOverride(id));
            assertThat(board.getByText(reason)).hasCount(0);
        }
    }

    private static Locator card(Page portfolio) {
        return portfolio
                .locator("li, article, tr")
                .filter(new Locator.FilterOptions().setHasText("State authority under the Communications Decency Act"))
                .first();
    }

    private Page signIn(Page page, String screen) {
        page.navigate(address("login"));
        page.getByLabel("E-mail address").fill("staff@joinder.example");
        page.locator("vaadin-password-field input").fill(DemoAccounts.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Today")))
                .isVisible();
        return at(page, screen);
    }

    private Page at(Page page, String screen) {
        page.navigate(address(screen));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        return page;
    }

    private String address(String screen) {
        return "http://localhost:" + other.getEnvironment().getProperty("local.server.port") + "/app/" + screen;
    }
}
