package org.joinder.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joinder.testing.BrowserTest;
import org.joinder.testing.Chromium;
import org.joinder.testing.Usable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    @Test
    void isUsableByEveryoneInEveryWay() {
        var found = new ArrayList<String>();
        // Embeds are sandboxed against every script; without their policy the checker's own runs too.
        try (var tab = chromium.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
            var page = tab.newPage();
            pages.forEach((name, path) -> {
                page.navigate(address(path));
                page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                found.addAll(Usable.everyWay(page, "public-" + name));
            });
            refuseAReport(page);
            found.addAll(Usable.everyWay(page, "public-report-refused"));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void readsInOrderWithoutScriptAndStyles() {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        var found = new ArrayList<String>();
        try (var tab = chromium.browser().newContext(options)) {
            tab.route("**/*.css*", route -> route.abort());
            var page = tab.newPage();
            pages.forEach((name, path) -> {
                page.navigate(address(path));
                found.addAll(Usable.structure(page, name));
                assertThat(page.locator("main").innerText())
                        .as(name)
                        .startsWith(page.locator("main :is(p, h1, h2)").first().innerText());
                if (!path.startsWith("/embed/")) {
                    assertThat(page.locator("header nav, main, footer").count())
                            .as("landmarks of " + name)
                            .isEqualTo(3);
                }
            });
            page.navigate(address(CAMPAIGN));
            Chromium.picture(page, "public-campaign-without-styles");
        }
        assertThat(found).isEmpty();
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
            pages.values().forEach(path -> page.navigate(address(path)));

            assertThat(asked).allMatch(url -> url.startsWith(address("/")));
            assertThat(complaints).filteredOn(text -> !text.contains("40")).isEmpty();
            assertThat(tab.cookies()).isEmpty();
        }
    }

    @Test
    void leadsPastTheNavigationByKeyboard() {
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
            page.waitForURL(address(CAMPAIGN));
        }
    }

    @Test
    void printsWithoutWhatPaperCannotUse() {
        try (var tab = chromium.tab(1280, ColorScheme.DARK)) {
            var page = tab.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            pages.forEach((name, path) -> {
                page.navigate(address(path));
                assertThat(page.locator("header nav, .search, .offers, .skip").all())
                        .as(name)
                        .noneMatch(each -> each.isVisible());
                assertThat(page.locator("h1").isVisible()).as(name).isTrue();
                if (!name.startsWith("embed")) {
                    // What stands within another site's page is printed by that site.
                    assertThat(page.locator(".paper").innerText()).as(name).startsWith("Read on ");
                }
            });
            for (var sheet : List.of("A4", "Letter")) {
                for (var name : List.of("campaign", "one-of-letters", "section")) {
                    page.navigate(address(pages.get(name)));
                    page.pdf(new Page.PdfOptions()
                            .setFormat(sheet)
                            .setPath(Path.of("target", "looks", name + "-" + sheet + ".pdf")));
                }
            }
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
            assertThat(answers).allMatch(answer -> answer.url().startsWith(address("/")));
        }
    }

    private void refuseAReport(Page page) {
        page.navigate(address("/report-error?about=/letters"));
        page.locator("#words").fill("x");
        page.locator("#email").fill("nobody@nowhere");
        page.locator("main form button").click();
        assertThat(page.locator("#refusal").isVisible()).isTrue();
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
            for (var one : List.of("letters", "releases", "bills", "people")) {
                page.navigate(address("/" + one));
                pages.put("one-of-" + one, page.locator(".lines a").first().getAttribute("href"));
            }
        }
        pages.put("bill-2018", "/bills/115/hr1865?asOf=2018-01-01");
        pages.put("section", "/usc/47/230");
        pages.put("section-2017", "/usc/47/230?asOf=2017-08-16");
        pages.put("law", "/law/us/pl/115/164");
        pages.put("office", "/offices/nm");
        pages.put("office-2017", "/offices/nm?asOf=2017-08-16");
        pages.put("search", "/search");
        pages.put("found", "/search?q=decency");
        pages.put("nothing-found", "/search?q=zzqqzz");
        pages.put("method", "/method");
        pages.put("report", "/report-error?about=/letters");
        pages.put("report-sent", "/report-error?sent=true&about=/letters");
        pages.put("absent", "/no-such-page");
        pages.put("refused", "/letters?page=x");
        pages.put("embed-campaign", "/embed" + CAMPAIGN);
        pages.put("embed-letter", "/embed" + pages.get("one-of-letters"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
