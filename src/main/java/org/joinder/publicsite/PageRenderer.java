package org.joinder.publicsite;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.joinder.publicsite.wire.Rendered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a page record as HTML through its template, or as JSON just as it stands. */
@Component
class PageRenderer {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine templates;
    private final Site site;
    private final Style style;
    private final JsonMapper json;
    private final Clock clock;

    PageRenderer(TemplateEngine templates, Site site, Style style, JsonMapper json, Clock clock) {
        this.templates = templates;
        this.site = site;
        this.style = style;
        this.json = json;
        this.clock = clock;
    }

    Rendered html(String template, Object page) {
        return html(template, page, null);
    }

    /** The page as of a past day, which its template takes; as it stands where that is null. */
    Rendered html(String template, Object page, @Nullable LocalDate asOf) {
        var parameters = new HashMap<String, Object>();
        parameters.put("site", site);
        parameters.put("edition", new Edition(style.address(), LocalDate.now(clock)));
        parameters.put("page", page);
        if (asOf != null) {
            parameters.put("asOf", asOf);
        }
        var output = new Utf8ByteOutput();
        templates.render(template + ".jte", parameters, output);
        return Rendered.of(output.toByteArray(), HTML);
    }

    Rendered json(Object record, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return json(record);
        }
        var dated = json.createObjectNode().put("asOf", asOf.toString());
        dated.setAll((ObjectNode) json.valueToTree(record));
        return json(dated);
    }

    Rendered json(Object record) {
        return Rendered.of(json.writeValueAsBytes(record), MediaType.APPLICATION_JSON);
    }
}
