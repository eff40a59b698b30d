package org.joinder.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.Comparator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignService;
import org.joinder.campaigns.CampaignStage;
import org.joinder.security.AsSystem;
import org.joinder.testing.BrowserTest;
import org.joinder.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The boards in a real browser: by keyboard alone, and while others change what they show. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=joinder-boards")
class BoardsIT {

    private static final String SLUG = "state-authority-under-the-communications-decency-act";
    private static final String BOARD = "campaigns/" + SLUG;

    @LocalServerPort
    private int port;

    @Autowired
    private DemoContent content;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CampaignBoards boards;

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
    void showsWhatOthersChangeWithoutLosingAnybodysPlace() {
        var id = boards.findBySlug(SLUG).orElseThrow().id();
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = open(tab, "staff@joinder.example", BOARD);
            page.getByText("Add a record", new Page.GetByTextOptions().setExact(true))
                    .click();
            var record = page.getByLabel("Record", new Page.GetByLabelOptions().setExact(true));
            record.click();
            record.pressSequentially("amend");
            var before = page.evaluate("document.querySelector('#records').getBoundingClientRect().top");

            AsSystem.run(() -> campaigns.overrideStage(id, CampaignStage.MOVING, "a hearing was announced today"));

            assertThat(page.getByText("a hearing was announced today")).isVisible();
            assertThat(record).isFocused();
            assertThat(record).hasValue("amend");
            var after = page.evaluate("document.querySelector('#records').getBoundingClientRect().top");
            assertThat(((Number) after).doubleValue()).isCloseTo(((Number) before).doubleValue(), within(2.0));
            AsSystem.run(() -> campaigns.clearOverride(id));
        }
    }

    @Test
    void isReachedByKeyboardFromTileToTileAndFromValueToValue() {
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = open(tab, "staff@joinder.example", BOARD);
            tile(page, "Iowa").focus();
            page.keyboard().press("ArrowRight");
            assertThat(tile(page, "Indiana")).isFocused();
            page.keyboard().press("ArrowDown");
            assertThat(tile(page, "Kentucky")).isFocused();

            var chart = page.locator("joinder-chart .chart-box").first();
            chart.focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("joinder-chart .chart-said").first()).containsText("2013: Dated events 1");
            page.keyboard().press("End");
            assertThat(page.locator("joinder-chart .chart-said").first()).containsText("Dated events 0");
        }
    }

    @Test
    void theFiguresOfEachChartStandInItsTableAndTheLegendNarrowsTheOffices() {
        try (var tab = chromium.tab(1280, ColorScheme.DARK)) {
            var page = open(tab, "staff@joinder.example", BOARD);
            assertThat(page.locator("joinder-chart .chart-canvas svg")).hasCount(2);
            page.getByText("Momentum as a table").click();
            assertThat(page.locator("joinder-chart table").first()).containsText("2017");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leads: 2"))
                    .click();
            assertThat(page.locator(".coalition-table tbody tr")).hasCount(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void namesOfCongressesOnTheTimelineLieNextToEachOther(int width) {
        try (var tab = chromium.tab(width, ColorScheme.LIGHT)) {
            var page = open(tab, "staff@joinder.example", BOARD + "/timeline");
            var names =
                    page.locator(".timeline-canvas text").filter(new Locator.FilterOptions().setHasText("Congress"));
            assertThat(names.first()).isVisible();
            var places = names.all().stream()
                    .map(Locator::boundingBox)
                    .sorted(Comparator.comparingDouble(place -> place.x))
                    .toList();

            assertThat(places).hasSize(width == 360 ? 2 : 3);
            for (int next = 1; next < places.size(); next++) {
                var before = places.get(next - 1);
                assertThat(places.get(next).x).isGreaterThan(before.x + before.width);
            }
        }
    }

    @Test
    void printsWholeAndWithoutTheDrawer() throws IOException {
        try (var tab = chromium.tab(1280, ColorScheme.DARK)) {
            var page = open(tab, "staff@joinder.example", BOARD);
            assertThat(page.locator(".coalition-table tbody tr")).hasCount(56);
            var board = printed(page);
            page.navigate(address(BOARD + "/timeline"));
            assertThat(page.getByText("113th Congress (2013 to 2015)")).isVisible();
            var timeline = printed(page);

            assertThat(board).contains("Wyoming", "Sections and laws").doesNotContain("Remembered corrections");
            assertThat(timeline)
                    .contains("113th Congress (2013 to 2015)", "Lineage")
                    .doesNotContain("Remembered corrections", "Zoom in");
        }
    }

    private static String printed(Page page) throws IOException {
        try (var paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("Letter")))) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private static Locator tile(Page page, String office) {
        return page.locator(".joinder-tile[aria-label^='" + office + ":']");
    }

    private Page open(BrowserContext tab, String username, String screen) {
        var page = tab.newPage();
        page.navigate(address("login"));
        page.getByLabel("E-mail address").fill(username);
        page.locator("vaadin-password-field input").fill(DemoAccounts.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Today")))
                .isVisible();
        page.navigate(address(screen));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        return page;
    }

    private String address(String screen) {
        return "http://localhost:" + port + "/app/" + screen;
    }
}
