package org.joinder.publicsite;

import java.time.Duration;
import java.util.Optional;
import org.joinder.publicsite.wire.Rendered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The style sheet and the mark of the site. The pages ask for it by its hash, so a browser may keep that for as long as it likes. */
@Controller
class StyleController {

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Pages pages;
    private final Style style;

    StyleController(Pages pages, Style style) {
        this.pages = pages;
        this.style = style;
    }

    @GetMapping(Style.PATH)
    ResponseEntity<byte[]> style(@RequestParam(required = false) @Nullable String v) {
        return style.address().equals(Style.PATH + "?v=" + v)
                ? pages.answer(style.address(), () -> sheet(A_YEAR))
                : pages.answer(Style.PATH, () -> sheet(A_DAY));
    }

    /** The mark beside a page's title; some look for it under its old name. */
    @GetMapping({Style.ICON, "/favicon.ico"})
    ResponseEntity<byte[]> icon() {
        return pages.answer(
                Style.ICON,
                () -> Optional.of(Rendered.of(style.icon(), FileType.SVG.type()).keptFor(A_DAY)));
    }

    private Optional<Rendered> sheet(Duration kept) {
        return Optional.of(Rendered.of(style.bytes(), MediaType.valueOf("text/css;charset=UTF-8"))
                .keptFor(kept));
    }
}
