package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joinder.testing.BrowserTest;
import org.joinder.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Every kind of public page in a real browser: readable by everyone, at every width, in light and dark. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=joinder-public-pages")
class PublicPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Chromium chromium;
    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        fill();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "1280,DARK", "360,LIGHT", "360,DARK"})
    void isReadableByEveryone(int width, ColorScheme scheme) {
        try (var tab = chromium.tab(width, scheme)) {
            var page = tab.newPage();
            pages.forEach((name, path) -> {
                page.navigate(address(path));
                openDetails(page);
                Chromium.picture(page, name + "-" + width + "-" + scheme);
                assertThat(Chromium.violations(page)).as(name).isEmpty();
                assertThat(Chromium.scrollsSideways(page))
                        .as(name + " scrolls sideways")
                        .isFalse();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"360", "1280"})
    void bearsTextOfTwiceTheSize(int width) {
        try (var tab = chromium.tab(width, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            pages.forEach((name, path) -> {
                page.navigate(address(path));
                page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
                assertThat(Chromium.scrollsSideways(page))
                        .as(name + " scrolls sideways")
                        .isFalse();
            });
        }
    }

    @Test
    void staysReadableInForcedColoursAndOnPaper() {
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            page.navigate(address(pages.get("campaign")));
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            Chromium.picture(page, "campaign-forced");
            assertThat(Chromium.violations(page)).isEmpty();

            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setForcedColors(ForcedColors.NONE)
                    .setMedia(Media.PRINT));
            assertThat(page.locator("header nav").isVisible()).isFalse();
            assertThat(page.locator("h1").isVisible()).isTrue();
            page.pdf(new Page.PdfOptions().setPath(Path.of("target", "looks", "campaign.pdf")));
        }
    }

    @Test
    void needsNoScriptAndAsksNobodyElse() {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var tab = chromium.browser().newContext(options)) {
            var page = tab.newPage();
            var asked = new ArrayList<String>();
            var complaints = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            pages.forEach((name, path) -> page.navigate(address(path)));

            assertThat(asked).allMatch(url -> url.startsWith(address("/")) || url.startsWith("data:"));
            assertThat(complaints).filteredOn(text -> !text.contains("404")).isEmpty();
            assertThat(tab.cookies()).isEmpty();
        }
    }

    @Test
    void leadsThroughTheCampaignByKeyboard() {
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            page.navigate(address("/"));
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the content");
            page.keyboard().press("Enter");
            // Past the field and the button of the search.
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL(address(pages.get("campaign")));
            assertThat(page.locator("h1").innerText()).isEqualTo("Two words on telephone fraud");
        }
    }

    private void fill() {
        var content = new PublicContent(context);
        var letter = content.letter("Two words on telephone fraud, “Federal or State”");
        var release = content.release("Reyes asks Congress for two words on telephone fraud");
        var campaign = content.campaign("Two words on telephone fraud", letter, release);
        content.publish(letter);
        content.publish(release, null);
        content.publish(campaign);
        pages.put("home", "/");
        pages.put("campaign", content.pathOf(campaign));
        pages.put("letter", content.pathOf(letter));
        pages.put("release", content.pathOf(release));
        pages.put("offices", "/offices");
        pages.put("office", "/offices/nm");
        pages.put("bill", "/bills/117/s9901");
        pages.put("section", "/usc/15/9901");
        pages.put("method", "/method");
        pages.put("absent", "/no-such-page");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void openDetails(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    }
}
