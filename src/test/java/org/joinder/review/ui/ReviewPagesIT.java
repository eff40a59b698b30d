package org.joinder.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseService;
import org.joinder.review.Finding;
import org.joinder.review.ReviewFixtures;
import org.joinder.review.ReviewService;
import org.joinder.security.AccountFixtures;
import org.joinder.security.AccountRole;
import org.joinder.security.AccountService;
import org.joinder.security.AsSystem;
import org.joinder.testing.BrowserTest;
import org.joinder.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Taking in and review in a real browser: readable by everyone, and done wholly by keyboard. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=joinder-review-pages")
class ReviewPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReviewService review;

    @Autowired
    private JdbcClient jdbc;

    private Chromium chromium;
    private String account = "";
    private ReleaseId id = new ReleaseId(0);

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        account = AccountFixtures.anAccount(accounts, AccountRole.STAFF).username();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void receiveOne() throws InterruptedException {
        id = AsSystem.run(
                () -> releases.receiveText(ReviewFixtures.aLetterRelease()).release());
        ReviewFixtures.awaitReading(jdbc, id);
        AsSystem.run(() -> releases.receiveText(ReviewFixtures.theSameFromTexas()));
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "1280,DARK", "360,LIGHT", "360,DARK"})
    void isReadableByEveryone(int width, ColorScheme scheme) {
        try (var tab = chromium.tab(width, scheme)) {
            Page page = signedIn(tab);
            for (String path : List.of(
                    "take-in",
                    "review",
                    "releases",
                    "releases/" + id.value(),
                    "remembered",
                    "families",
                    "review/" + id.value())) {
                page.navigate(address("/app/" + path));
                page.locator("h1").waitFor();
                settle(page);
                look(page, path.replaceAll("/\\d+", "-one") + "-" + width + "-" + scheme);
            }
            page.keyboard().press("e");
            dialog(page).waitFor();
            look(page, "review-correct-" + width + "-" + scheme);
        }
    }

    @Test
    void isDoneWhollyByKeyboard() {
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            Page page = signedIn(tab);
            page.navigate(address("/app/review/" + id.value()));
            PlaywrightAssertions.assertThat(focused(page)).hasClass("finding");
            String first = focused(page).textContent();
            page.keyboard().press("c");
            page.waitForCondition(() -> decided() == 1);
            PlaywrightAssertions.assertThat(focused(page)).not().hasText(first);
            PlaywrightAssertions.assertThat(focused(page)).hasClass("finding");
            page.keyboard().press("z");
            page.waitForCondition(() -> decided() == 0);
            page.keyboard().press("j");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("k");
            page.keyboard().press("k");
            PlaywrightAssertions.assertThat(focused(page)).hasText(first);
            page.keyboard().press("e");
            dialog(page).waitFor();
            page.keyboard().type("crazjk");
            page.keyboard().press("Escape");
            dialog(page).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(decided()).isZero();
            page.keyboard().press("a");
            page.waitForCondition(() -> decided() > 5);
        }
    }

    private int decided() {
        return (int) AsSystem.run(() -> review.items(id)).stream()
                .filter(finding -> !finding.isOpen())
                .map(Finding::id)
                .count();
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }

    private static Locator dialog(Page page) {
        return page.getByLabel("Note (optional)");
    }

    private static void look(Page page, String name) {
        Chromium.picture(page, name);
        assertThat(Chromium.violations(page)).as(name).isEmpty();
        assertThat(Chromium.scrollsSideways(page))
                .as(name + " scrolls sideways")
                .isFalse();
    }

    private static void settle(Page page) {
        page.waitForFunction("!document.querySelector('vaadin-connection-indicator')?.loading");
        page.waitForTimeout(400);
    }

    private Page signedIn(BrowserContext tab) {
        Page page = tab.newPage();
        page.navigate(address("/app/login"));
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
