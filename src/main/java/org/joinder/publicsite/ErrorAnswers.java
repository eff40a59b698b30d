package org.joinder.publicsite;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Error pages in the look of the site; all requests for what is not there get the very same answer. */
@Component
class ErrorAnswers {

    private final PageRenderer renderer;

    ErrorAnswers(PageRenderer renderer) {
        this.renderer = renderer;
    }

    ResponseEntity<byte[]> answer(ErrorPage page) {
        var rendered = renderer.html("error", page);
        return ResponseEntity.status(page.status())
                .contentType(FileType.HTML.type())
                .cacheControl(CacheControl.noStore())
                .headers(headers -> allow(headers, page))
                .body(rendered.body());
    }

    private static void allow(HttpHeaders headers, ErrorPage page) {
        if (page.status() == ErrorPage.ONLY_READING.status()) {
            headers.set(HttpHeaders.ALLOW, "GET, HEAD");
        }
    }
}
