package org.joinder.publicsite;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;

/** Renders page records as the site does, without starting it. */
final class Rendering {

    static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static final PageRenderer RENDERER = new PageRenderer(
            Templates.precompiled(),
            Site.at("https://joinder.example"),
            new Style(),
            JsonMapper.shared(),
            Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));

    private Rendering() {}

    static String html(String template, Object page) {
        return new String(RENDERER.html(template, page).body(), StandardCharsets.UTF_8);
    }

    static Document document(String template, Object page) {
        return Jsoup.parse(html(template, page));
    }

    static String json(Object page) {
        return new String(RENDERER.json(page).body(), StandardCharsets.UTF_8);
    }
}
