package org.joinder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.joinder.security.AccountDraft;
import org.joinder.security.AccountRole;
import org.joinder.security.AccountService;
import org.joinder.security.AsSystem;
import org.joinder.testing.BrowserTest;
import org.joinder.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** From a press release to a public campaign page, as a policy analyst does it and the public sees it. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=joinder-main-path")
class MainPathIT {

    private static final String EMAIL = "analyst@example.test";
    private static final String PASSWORD = "a quiet river stone";
    private static final String HEADLINE = "AG Reyes Asks Congress to Let States Enforce Telephone Fraud Law";
    private static final String RELEASE = """
            FOR IMMEDIATE RELEASE: March 9, 2021

            CONTACT: Robin Field, (505) 555-0142, rfield@example.gov

            %s

            Santa Fe, N.M. – New Mexico Attorney General Ana Reyes today joined 3 other attorneys general in a letter \
            to Congress asking for an amendment of the Communications Decency Act, 47 U.S.C. 230, so that states can \
            enforce their own law. The letter also supports S. 1693.

            “Two words would do,” said Attorney General Reyes. “Families have waited long enough for them.”

            In addition to New Mexico, the attorneys general of the following states signed the letter: Alaska, Iowa, \
            and Vermont.

            # # #
            """.formatted(HEADLINE);

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        var draft = new AccountDraft(EMAIL, "Robin Analyst", AccountRole.STAFF, null);
        AsSystem.run(() -> accounts.create(draft, PASSWORD));
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void leadsFromAReceivedReleaseToThePublicCampaign() throws Exception {
        try (var tab = chromium.tab(1280, ColorScheme.LIGHT)) {
            var page = tab.newPage();
            signIn(page);
            takeIn(page);
            review(page);
            publish(page);
            var slug = campaign(page);
            seenByThePublic(page, slug);
        }
    }

    private void signIn(Page page) {
        page.navigate(address("/app"));
        page.getByLabel("E-mail address").fill(EMAIL);
        page.locator("vaadin-password-field input").fill(PASSWORD);
        button(page, "Sign in").click();
        assertThat(heading(page, "Today")).isVisible();
    }

    private void takeIn(Page page) {
        page.navigate(address("/app/take-in"));
        page.getByLabel("Text of a press release").fill(RELEASE);
        button(page, "Take in the text").click();
        page.getByText("Review “").click();
        assertThat(page.getByText("The text claims 3 others; the findings name 3: this agrees."))
                .isVisible();
    }

    /** Wholly by keyboard: all sure ones, then each that is left. */
    private void review(Page page) {
        page.locator(".finding").first().focus();
        page.keyboard().press("a");
        assertThat(page.getByText("Confirm all sure ones")).isHidden();
        for (var left = 0;
                left < 40 && !page.getByText("Everything found is decided.").isVisible();
                left++) {
            page.locator(".current-finding").waitFor();
            page.keyboard().press("c");
            page.waitForTimeout(300);
        }
        assertThat(page.getByText("Everything found is decided.")).isVisible();
        assertThat(Chromium.violations(page)).isEmpty();
        Chromium.picture(page, "review");
    }

    private void publish(Page page) {
        button(page, "Publish…").click();
        page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Publish").setExact(true))
                .click();
        assertThat(page.getByText("It is public.")).isVisible();
    }

    private String campaign(Page page) {
        page.navigate(address("/app/campaigns/new"));
        page.getByLabel("Title").fill("Two words on telephone fraud");
        page.getByLabel("What is asked, in one sentence").fill("Let states enforce their own law on telephone fraud.");
        button(page, "Save").click();
        assertThat(heading(page, "Two words on telephone fraud")).isVisible();
        button(page, "Add a record").click();
        choose(page, "Kind", "Release");
        choose(page, "Record", HEADLINE);
        button(page, "Add to campaign").click();
        assertThat(page.getByText("is part of the campaign")).isVisible();
        button(page, "Publish").click();
        assertThat(button(page, "Make private")).isVisible();
        Chromium.picture(page, "board");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private void seenByThePublic(Page page, String slug) throws Exception {
        page.navigate(address("/campaigns/" + slug));
        assertThat(heading(page, "Two words on telephone fraud")).isVisible();
        page.getByRole(AriaRole.LINK, named(HEADLINE)).first().click();
        assertThat(heading(page, HEADLINE)).isVisible();
        assertThat(Chromium.violations(page)).isEmpty();

        try (var anyone = HttpClient.newHttpClient()) {
            var first =
                    anyone.send(HttpRequest.newBuilder(URI.create(page.url())).build(), BodyHandlers.ofString());
            assertThat(first.body()).contains(HEADLINE, "Families have waited long enough for them.");
            assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
            var etag = first.headers().firstValue("ETag").orElseThrow();
            var again = HttpRequest.newBuilder(URI.create(page.url()))
                    .header("If-None-Match", etag)
                    .build();
            assertThat(anyone.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
        }
    }

    private static void choose(Page page, String field, String item) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true))
                .first()
                .click();
        page.locator("vaadin-select-item, vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, named(words).setLevel(1));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, named(words)).first();
    }

    private static GetByRoleOptions named(String words) {
        return new GetByRoleOptions().setName(words);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
