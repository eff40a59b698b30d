package org.joinder.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A real Chromium, the system's or the one {@code JOINDER_CHROMIUM} names; a test is skipped, loudly, where there is none. */
public final class Chromium implements AutoCloseable {

    private static final String STANDARD = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
    private static final String AXE = axe();
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final double PATIENCE_MILLIS = 30_000;
    private static final Path LOOKS = Path.of("target", "looks");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }

    public static Chromium open() {
        var program = Path.of(System.getenv().getOrDefault("JOINDER_CHROMIUM", "/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            System.err.println("\n*** SKIPPED: no Chromium at " + program
                    + "; nothing was looked at in a browser. Set JOINDER_CHROMIUM. ***\n");
        }
        assumeThat(program).as("Chromium").isExecutable();
        // A busy machine is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Chromium(program);
    }

    public Browser browser() {
        return browser;
    }

    public BrowserContext tab(int width, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    }

    /** What axe finds against WCAG 2.2 AA and good practice, in words; empty when nothing. */
    public static List<String> violations(Page page) {
        return axe(page, "{type: 'tag', values: " + STANDARD + "}");
    }

    /** What axe finds against the contrast alone; all that changes with the colours. */
    public static List<String> contrast(Page page) {
        return axe(page, "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}");
    }

    // Run here rather than by its own builder, which opens a page of its own for every look.
    @SuppressWarnings("unchecked")
    private static List<String> axe(Page page, String rules) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        // Left out: Vaadin's own notice of a lost connection, hidden while there is one.
        return (List<String>) page.evaluate("axe.run({exclude: [['vaadin-connection-indicator']]}, {runOnly: " + rules
                + ", resultTypes: ['violations']}).then(found => found.violations.map("
                + "each => each.id + ': ' + each.nodes.map(node => node.html).join(' | ')))");
    }

    public static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    /** Keeps a picture of the whole page under {@code target/looks}, for people to look at. */
    public static void picture(Page page, String name) {
        try {
            Files.createDirectories(LOOKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(LOOKS.resolve(name + ".png")));
    }

    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
