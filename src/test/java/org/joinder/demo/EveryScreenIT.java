package org.joinder.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.joinder.testing.BrowserTest;
import org.joinder.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Every screen of the workspace on the demo content, in a real browser: usable by everyone at every width and scheme. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=joinder-screens")
class EveryScreenIT {

    private static final String CAMPAIGN = "campaigns/state-authority-under-the-communications-decency-act";
    private static final List<String> SCREENS = List.of(
            "",
            "take-in",
            "review",
            "review/1",
            "releases",
            "releases/1",
            "letters",
            "letters/2",
            "letters/new",
            "letters/record",
            "letters/4/versions",
            "letters/4/round",
            "rule-sets",
            "campaigns",
            CAMPAIGN,
            CAMPAIGN + "/timeline",
            "campaigns/new",
            "offices",
            "offices/nm",
            "links",
            "links/office/nm",
            "bills",
            "bills/us/115/hr1865",
            "sections",
            "sections/us/usc/t47/s230/e/1",
            "families",
            "messages",
            "delegations",
            "press-kits?office=NM",
            "letters/4/circulation",
            "letters/2/after",
            "coalitions",
            "coalitions/between",
            "coalitions/calls",
            "remembered",
            "reports",
            "imports",
            "accounts",
            "password");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoContent content;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        content.load();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "360,DARK"})
    void isUsableByEveryone(int width, ColorScheme scheme) {
        var found = new ArrayList<String>();
        try (var tab = chromium.tab(width, scheme)) {
            var page = tab.newPage();
            open(page, "login");
            found.addAll(problems(page, "sign-in", width, scheme));
            signIn(page);
            for (var screen : SCREENS) {
                open(page, screen);
                found.addAll(problems(page, screen, width, scheme));
            }
        }
        assertThat(found).isEmpty();
    }

    /** {@code ./joinder test -Djoinder.screenshots=true} renews the pictures of the README. */
    @Test
    @EnabledIfSystemProperty(named = "joinder.screenshots", matches = "true")
    void renewsThePicturesOfTheReadme() {
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            signIn(page);
            page.setViewportSize(1280, 1600);
            open(page, CAMPAIGN);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", "board.png")));
            page.navigate(address("/" + CAMPAIGN));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", "campaign.png")));
        }
    }

    private void open(Page page, String screen) {
        page.navigate(address("/app/" + screen));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .isVisible();
        page.waitForFunction("() => !document.querySelector('vaadin-grid[loading]')");
    }

    private static List<String> problems(Page page, String screen, int width, ColorScheme scheme) {
        Chromium.picture(page, (screen.isEmpty() ? "today" : screen.replace('/', '-')) + "-" + width + "-" + scheme);
        var found = new ArrayList<>(Chromium.violations(page));
        if (Chromium.scrollsSideways(page)) {
            found.add("scrolls sideways");
        }
        return found.stream().map(each -> screen + ": " + each).toList();
    }

    private void signIn(Page page) {
        page.navigate(address("/app/login"));
        page.getByLabel("E-mail address").fill("admin@joinder.example");
        page.locator("vaadin-password-field input").fill(DemoAccounts.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Today")))
                .isVisible();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
