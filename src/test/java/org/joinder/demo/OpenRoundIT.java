package org.joinder.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joinder.letters.LetterService;
import org.joinder.testing.BrowserTest;
import org.joinder.testing.Chromium;
import org.joinder.testing.PdfUa;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The demo's open round, from its invitation to the frozen PDF, in four browsers that see each other's answers. */
@BrowserTest
@TestPropertySource(properties = {"spring.application.name=joinder-open-round", "joinder.messages.every=2s"})
class OpenRoundIT {

    private static final String SLUG = "invented-example-plain-notice-before-an-app-sells-a-childs-location";
    private static final Pattern LINK = Pattern.compile("/sign/[A-Za-z0-9_-]{43}");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoContent content;

    @Autowired
    private LetterService letters;

    private Chromium chromium;
    private String letter = "";
    private String subject = "";

    @BeforeAll
    void open() {
        chromium = Chromium.open();
        content.load();
        var found = letters.findBySlug(SLUG).orElseThrow();
        letter = "letters/" + found.id().value();
        subject = found.subject();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void runsFromInvitationToFrozenPdfBeforeEveryonesEyes() throws Exception {
        try (var one = chromium.tab(1280, ColorScheme.LIGHT);
                var two = chromium.tab(1280, ColorScheme.LIGHT);
                var three = chromium.tab(1280, ColorScheme.LIGHT);
                var outside = chromium.tab(360, ColorScheme.LIGHT)) {
            var staff = signedIn(one.newPage(), "staff@joinder.example");
            var newMexico = signedIn(two.newPage(), "nm@joinder.example");
            var texas = signedIn(three.newPage(), "tx@joinder.example");
            var guest = outside.newPage();

            var link = inviteWithoutAccount(staff);
            staff.navigate(address("/app/" + letter + "/round"));
            var progress = staff.locator(".round-progress");
            assertThat(progress).containsText("18 of 36");

            openRequest(newMexico);
            openRequest(texas);
            sign(newMexico, "Invented Person of New Mexico");
            assertThat(progress).containsText("19 of 36");
            assertThat(texas.locator(".round-progress")).containsText("19 of 36");

            sign(texas, "Invented Person of Texas");
            assertThat(progress).containsText("20 of 36");
            assertThat(newMexico.getByText("New Mexico, North Carolina").first())
                    .isVisible();
            assertThat(newMexico.locator(".round-progress")).containsText("20 of 36");

            answerThroughLink(guest, link);
            assertThat(progress).containsText("21 of 36");
            assertThat(texas.locator(".round-progress")).containsText("21 of 36");

            closeRound(staff);
            checkPdf(staff);
        }
    }

    private String inviteWithoutAccount(Page staff) {
        staff.navigate(address("/app/" + letter + "/circulation"));
        button(staff, "Contacts and links of Alaska").click();
        staff.getByLabel("Name").fill("Contact of Alaska");
        staff.getByLabel("E-mail address").fill("contact@ak.example");
        button(staff, "Add contact").click();
        button(staff, "Contacts and links of Alaska").click();
        button(staff, "Send the invitation to contact@ak.example").click();
        staff.navigate(address("/app/messages?q=contact@ak.example"));
        // The outbox is emptied every few seconds; without a mail server the message is kept with its link whole.
        staff.getByText("Please answer by").first().click();
        return keptLink(staff);
    }

    private static String keptLink(Page staff) {
        for (int tries = 0; tries < 40; tries++) {
            Matcher found = LINK.matcher(staff.locator(".message-text").textContent());
            if (found.find()) {
                return found.group();
            }
            staff.waitForTimeout(1_000);
            staff.reload();
        }
        throw new AssertionError("the message was not carried");
    }

    private void openRequest(Page office) {
        office.navigate(address("/app/requests"));
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject))
                .first()
                .click();
        assertThat(office.locator(".round-progress")).containsText("18 of 36");
    }

    private static void sign(Page office, String name) {
        office.getByLabel("Sign", new Page.GetByLabelOptions().setExact(true)).check();
        office.getByLabel("Name to be printed").fill(name);
        for (Locator box : office.locator("vaadin-checkbox input").all()) {
            box.check();
        }
        button(office, "Send the answer").click();
        assertThat(office.getByText("The answer is sent.")).isVisible();
    }

    private void answerThroughLink(Page guest, String link) {
        guest.navigate(address(link));
        Chromium.picture(guest, "door-360-LIGHT");
        assertThat(Chromium.violations(guest)).isEmpty();
        assertThat(Chromium.scrollsSideways(guest)).isFalse();
        guest.getByLabel("We sign", new Page.GetByLabelOptions().setExact(true)).check();
        guest.locator("input[name=name]").fill("Invented Person of Alaska");
        for (Locator box : guest.locator("input[type=checkbox]").all()) {
            box.check();
        }
        button(guest, "Send answer").click();
        assertThat(guest.getByText("Your answer is recorded")).isVisible();
    }

    private static void closeRound(Page staff) {
        button(staff, "Close and freeze the roster").click();
        staff.getByLabel("Reason").last().fill("Shown in a test");
        staff.locator("#take-step").click();
        assertThat(staff.getByText("The round is closed, the roster frozen.")).isVisible();
    }

    private void checkPdf(Page staff) throws Exception {
        staff.navigate(address("/app/" + letter + "/after"));
        Chromium.picture(staff, "after-1280-LIGHT");
        var file = staff.waitForDownload(
                () -> staff.getByText("Download the final letter (PDF)").click());
        var bytes = Files.readAllBytes(file.path());
        assertThat(PdfUa.failedChecks(bytes)).isEmpty();
        assertThat(text(bytes))
                .contains(
                        "A communication of the chief legal officers of",
                        "Invented Person of New Mexico",
                        "Invented Person of Texas",
                        "Invented Person of Alaska",
                        "21 jurisdictions = 20 states + 1 territory",
                        letters.findBySlug(SLUG).orElseThrow().frozen().sha256());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Page signedIn(Page page, String account) {
        page.navigate(address("/app/login"));
        page.getByLabel("E-mail address").fill(account);
        page.locator("vaadin-password-field input").fill(DemoAccounts.PASSWORD);
        button(page, "Sign in").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .isVisible();
        return page;
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
