package org.joinder.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.springframework.test.context.TestPropertySource;

/** Every type of public page with the demo content in a real browser: usable by everyone, whatever their browser does. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=joinder-every-public-page")
class EveryPublicPageIT {

    private static final String CAMPAIGN = "/campaigns/state-authority-under-the-communications-decency-act";
    private static final int MOST_BYTES = 60_000;

    @LocalServerPort
    private int port;

    @Autowired
    private DemoContent content;

    private Chromium chromium;
    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        content.load();
        gather();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT", "1280,DARK", "360,LIGHT", "360,DARK"})
    void isUsableByEveryone(int width, ColorScheme scheme) {
        var found = new ArrayList<String>();
        try (var tab = chromium.tab(width, scheme)) {
            var page = tab.newPage();
            pages.forEach((name, path) -> {
                page.navigate(address(path));
                Chromium.picture(page, "public-" + name + "-" + width + "-" + scheme);
                page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                Chromium.violations(page).forEach(each -> found.add(name + ": " + each));
                if (Chromium.scrollsSideways(page)) {
                    found.add(name + " scrolls sideways");
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void bearsForcedColoursAndTextOfTwiceTheSize() {
        var found = new ArrayList<String>();
        try (var tab = chromium.tab(360, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            pages.forEach((name, path) -> {
                page.navigate(address(path));
                Chromium.violations(page).forEach(each -> found.add(name + " in forced colours: " + each));
                page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
                if (Chromium.scrollsSideways(page)) {
                    found.add(name + " scrolls sideways at twice the size");
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void reachesEveryLinkAndFieldByKeyboardAndShowsWhereItIs() {
        var found = new ArrayList<String>();
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            pages.forEach((name, path) -> {
                page.navigate(address(path));
                found.addAll(beyondTheKeyboard(page).stream()
                        .map(each -> name + ": " + each)
                        .toList());
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void readsInOrderWithoutScriptAndStyles() {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var tab = chromium.browser().newContext(options)) {
            tab.route("**/*.css*", route -> route.abort());
            var page = tab.newPage();
            pages.forEach((name, path) -> {
                page.navigate(address(path));
                var text = page.locator("main").innerText();
                assertThat(text)
                        .as(name)
                        .startsWith(page.locator("main :is(p, h1, h2)").first().innerText());
                assertThat(page.locator("h1").count())
                        .as(name + " has one title")
                        .isEqualTo(1);
            });
            page.navigate(address(CAMPAIGN));
            Chromium.picture(page, "public-campaign-without-styles");
        }
    }

    /** Prints what a first visit costs. The bounds are of bytes and of movement, which do not hang on the machine. */
    @Test
    void aFirstVisitToACampaignIsSmallAndStandsStill() {
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            var answers = new ArrayList<Response>();
            page.onResponse(answers::add);
            page.addInitScript("""
                    window.seen = {largest: 0, moved: 0};
                    new PerformanceObserver(list => list.getEntries().forEach(each => seen.largest = each.startTime))
                        .observe({type: 'largest-contentful-paint', buffered: true});
                    new PerformanceObserver(list => list.getEntries().forEach(each => seen.moved += each.value))
                        .observe({type: 'layout-shift', buffered: true});""");
            page.navigate(address(CAMPAIGN));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            long bytes = answers.stream()
                    .filter(answer -> answer.url().startsWith("http"))
                    .mapToLong(answer -> answer.request().sizes().responseBodySize
                            + answer.request().sizes().responseHeadersSize)
                    .sum();
            var largest = ((Number) page.evaluate("seen.largest")).doubleValue();
            var moved = ((Number) page.evaluate("seen.moved")).doubleValue();
            System.out.printf(
                    Locale.US,
                    "First visit to a campaign: %,d bytes in %d requests, largest paint after %.0f ms, layout shift %.3f%n",
                    bytes,
                    answers.size(),
                    largest,
                    moved);

            assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(moved).isZero();
            assertThat(answers)
                    .allMatch(answer -> answer.url().startsWith(address("/"))
                            || answer.url().startsWith("data:"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> beyondTheKeyboard(Page page) {
        var all = ((Number)
                        page.evaluate("document.querySelectorAll('a[href], button, input, textarea, summary').length"))
                .intValue();
        page.evaluate("window.reached = new Set(); window.unseen = []");
        for (int each = 0; each < all + 20; each++) {
            page.keyboard().press("Tab");
            page.evaluate("""
                    const at = document.activeElement;
                    if (at && at !== document.body && !reached.has(at)) {
                      reached.add(at);
                      const style = getComputedStyle(at);
                      if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) unseen.push(at.outerHTML.slice(0, 80));
                    }""");
        }
        return (List<String>) page.evaluate("""
                unseen.map(each => 'no mark of focus on ' + each).concat(
                  [...document.querySelectorAll('a[href], button, input, textarea, summary')]
                    .filter(each => each.checkVisibility() && !reached.has(each))
                    .map(each => 'not reached: ' + each.outerHTML.slice(0, 80)))""");
    }

    private void gather() {
        pages.put("home", "/");
        for (var list : List.of("campaigns", "letters", "releases", "bills", "sections", "offices", "people")) {
            pages.put(list, "/" + list);
        }
        pages.put("campaign", CAMPAIGN);
        pages.put("campaign-2017", CAMPAIGN + "?asOf=2017-08-16");
        pages.put("campaign-2001", CAMPAIGN + "?asOf=2001-01-01");
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            for (var one : List.of("letters", "releases", "bills", "sections", "people")) {
                page.navigate(address("/" + one));
                pages.put("one-of-" + one, page.locator(".lines a").first().getAttribute("href"));
            }
        }
        pages.put("office", "/offices/nm");
        pages.put("search", "/search");
        pages.put("found", "/search?q=decency");
        pages.put("nothing-found", "/search?q=zzqqzz");
        pages.put("method", "/method");
        pages.put("report", "/report-error?about=/letters");
        pages.put("absent", "/no-such-page");
        pages.put("refused", "/letters?page=x");
        // Embeds are sandboxed against every script, that of the checker too; the Nu checker reads them.
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
