package org.joinder.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a page owes everybody, looked for in the page that is open: by axe, at both widths, in light and dark, in forced
 * colours, with text of twice its size, by keyboard alone. Findings are in words; there are none when all is well.
 */
public final class Usable {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 800;
    private static final int SETTLING_MILLIS = 250;
    private static final int MOST_STOPS = 400;
    private static final String SCRIPT = script();

    private final Page page;
    private final String name;
    private final List<String> found = new ArrayList<>();

    private Usable(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /** Looks at the page in every way and leaves it as it was: wide and light. */
    public static List<String> everyWay(Page page, String name) {
        var looking = new Usable(page, name);
        looking.begin();
        looking.wide();
        looking.byKeyboard();
        looking.narrow();
        looking.inForcedColours();
        looking.enlarged();
        looking.begin();
        return looking.found;
    }

    /** Looks at what lies over the page, such as a dialog, in every way but by keyboard, which it keeps to itself. */
    public static List<String> overlay(Page page, String name) {
        var looking = new Usable(page, name);
        looking.begin();
        looking.wide();
        looking.narrow();
        looking.inForcedColours();
        looking.enlarged();
        looking.begin();
        return looking.found;
    }

    /** Headings in order, one title, tables with captions and heads, links that make sense alone. */
    public static List<String> structure(Page page, String name) {
        var looking = new Usable(page, name);
        page.evaluate(SCRIPT);
        looking.add("structure", looking.ask("structure()"));
        return looking.found;
    }

    private void begin() {
        page.setViewportSize(WIDE, HEIGHT);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.NONE));
        page.evaluate("document.documentElement.style.removeProperty('font-size')");
        page.evaluate(SCRIPT);
    }

    private void wide() {
        Chromium.picture(page, name + "-1280-light");
        add("1280 light", Chromium.violations(page));
        fits("1280", false);
        paint(ColorScheme.DARK);
        add("1280 dark", Chromium.contrast(page));
        paint(ColorScheme.LIGHT);
    }

    private void narrow() {
        page.setViewportSize(NARROW, HEIGHT);
        settle();
        add("360 light", Chromium.contrast(page));
        paint(ColorScheme.DARK);
        Chromium.picture(page, name + "-360-dark");
        add("360 dark", Chromium.violations(page));
        fits("360", false);
        paint(ColorScheme.LIGHT);
    }

    private void inForcedColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        add("forced colours", ask("states()"));
        add("forced colours", Chromium.contrast(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private void enlarged() {
        page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
        settle();
        fits("twice the size", true);
    }

    private void byKeyboard() {
        page.evaluate("usable.start()");
        var further = true;
        for (int stop = 0; further && stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            further = (boolean) page.evaluate("usable.note()");
        }
        add("keyboard", ask("missed()"));
        // The skip link lies over the head of the page while it has the focus.
        page.evaluate("document.activeElement?.blur()");
    }

    private void fits(String how, boolean enlarged) {
        add(how, ask("cut(" + enlarged + ")"));
        if (Chromium.scrollsSideways(page)) {
            add(how, List.of("scrolls sideways"));
        }
    }

    /** Parts of the page that follow its width, a drawer that closes among them, have done so. */
    private void settle() {
        page.waitForTimeout(SETTLING_MILLIS);
    }

    private void paint(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void add(String how, List<String> findings) {
        findings.stream()
                .distinct()
                .map(each -> name + ", " + how + ": " + each)
                .forEach(found::add);
    }

    @SuppressWarnings("unchecked")
    private List<String> ask(String call) {
        return (List<String>) page.evaluate("usable." + call);
    }

    private static String script() {
        try (var file = Usable.class.getResourceAsStream("usable.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
