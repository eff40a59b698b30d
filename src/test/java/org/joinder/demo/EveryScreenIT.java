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
import org.joinder.testing.Usable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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
            "releases?q=zzqqzz",
            "releases/1",
            "letters",
            "letters?q=zzqqzz",
            "letters/2",
            "letters/new",
            "letters/record",
            "letters/4",
            "letters/4/edit",
            "letters/4/versions",
            "letters/4/round",
            "letters/4/circulation",
            "letters/2/after",
            "rule-sets",
            "campaigns",
            "campaigns?q=zzqqzz",
            CAMPAIGN,
            CAMPAIGN + "/timeline",
            CAMPAIGN + "/edit",
            "campaigns/new",
            "offices",
            "offices?q=zzqqzz",
            "offices/nm",
            "links",
            "links/office/nm",
            "bills",
            "bills?q=zzqqzz",
            "bills/us/115/hr1865",
            "sections",
            "sections/us/usc/t47/s230/e/1",
            "families",
            "messages",
            "messages/1",
            "delegations",
            "press-kits?office=NM",
            "coalitions",
            "coalitions/between",
            "coalitions/together",
            "coalitions/together?office=NM",
            "coalitions/not-asked",
            "coalitions/calls",
            "remembered",
            "reports",
            "imports",
            "accounts",
            "accounts/new",
            "password",
            "my-office",
            "no-such-screen");
    private static final List<String> SCREENS_OF_AN_OFFICE =
            List.of("", "my-office", "requests", "office-notes", "press-kits", "delegations", "accounts");

    /** A button that opens something over its screen, or has a form refuse what it holds. */
    private record Press(String screen, String button) {}

    private static final List<Press> OVERLAYS = List.of(
            new Press(CAMPAIGN, "Say otherwise"),
            new Press(CAMPAIGN, "Close campaign"),
            new Press("releases/1", "Withdraw…"),
            new Press("letters/2", "Withdraw"),
            new Press("letters/4/round", "Extend"),
            new Press("letters/4/round", "Close and freeze the roster"),
            new Press("letters/4/circulation", "Contacts and links of Alaska"),
            new Press("rule-sets", "Add rules"),
            new Press("links/office/nm", "Take back"));
    private static final List<Press> REFUSALS = List.of(
            new Press("letters/new", "Save"),
            new Press("campaigns/new", "Save"),
            new Press("accounts/new", "Create account"),
            new Press("take-in", "Take in the text"),
            new Press("password", "Change password"));

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

    @Test
    void isUsableByEveryoneInEveryWay() {
        var found = new ArrayList<String>();
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            open(page, "login");
            found.addAll(Usable.everyWay(page, "sign-in"));
            signIn(page, "admin@joinder.example");
            for (var screen : SCREENS) {
                open(page, screen);
                found.addAll(Usable.everyWay(page, name(screen)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void isUsableWhereSomethingLiesOverAScreenOrIsRefused() {
        var found = new ArrayList<String>();
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            signIn(page, "admin@joinder.example");
            for (var press : OVERLAYS) {
                open(page, press.screen());
                press(page, press);
                assertThat(page.locator("[part=overlay]:visible").first()).isVisible();
                found.addAll(Usable.overlay(page, name(press.screen() + "-" + press.button())));
            }
            for (var press : REFUSALS) {
                open(page, press.screen());
                press(page, press);
                found.addAll(Usable.everyWay(page, name(press.screen() + "-refused")));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void isUsableByAnOffice() {
        var found = new ArrayList<String>();
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            signIn(page, "nm@joinder.example");
            for (var screen : SCREENS_OF_AN_OFFICE) {
                open(page, screen);
                found.addAll(Usable.everyWay(page, "office-" + name(screen)));
            }
            open(page, "requests");
            page.locator("main li a").first().click();
            assertThat(page.locator(".round-progress")).isVisible();
            found.addAll(Usable.everyWay(page, "office-request"));
        }
        assertThat(found).isEmpty();
    }

    private static void press(Page page, Press press) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(press.button()))
                .first()
                .click();
    }

    private static String name(String screen) {
        return screen.isEmpty() ? "today" : screen.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** {@code ./joinder test -Djoinder.screenshots=true} renews the pictures of the README. */
    @Test
    @EnabledIfSystemProperty(named = "joinder.screenshots", matches = "true")
    void renewsThePicturesOfTheReadme() {
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            signIn(page, "admin@joinder.example");
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

    private void signIn(Page page, String username) {
        page.navigate(address("/app/login"));
        page.getByLabel("E-mail address").fill(username);
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
