package org.joinder.publicsite;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The kinds of files that stand beside the pages. */
enum FileType {
    HTML("text", "html", true),
    JSON("application", "json", false),
    CSV("text", "csv", true),
    ATOM("application", "atom+xml", true),
    CALENDAR("text", "calendar", true),
    XML("application", "xml", true),
    TEXT("text", "plain", true),
    PNG("image", "png", false),
    SVG("image", "svg+xml", false),
    PDF("application", "pdf", false);

    private final MediaType type;

    FileType(String type, String subtype, boolean isText) {
        this.type = isText ? new MediaType(type, subtype, StandardCharsets.UTF_8) : new MediaType(type, subtype);
    }

    MediaType type() {
        return type;
    }
}
