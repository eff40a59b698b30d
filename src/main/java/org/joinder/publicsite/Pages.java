package org.joinder.publicsite;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers for every controller here: from the cache or freshly rendered, with ETag and Cache-Control, or not found. */
@Component
class Pages {

    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic().mustRevalidate();

    private final PageCache cache;
    private final PageRenderer renderer;

    Pages(PageCache cache, PageRenderer renderer) {
        this.cache = cache;
        this.renderer = renderer;
    }

    ResponseEntity<byte[]> html(String address, String template, Supplier<? extends Optional<?>> page) {
        return answer(address, () -> page.get().map(found -> renderer.html(template, found)));
    }

    ResponseEntity<byte[]> json(String address, Supplier<? extends Optional<?>> record) {
        return answer(address + ".json", () -> record.get().map(renderer::json));
    }

    private ResponseEntity<byte[]> answer(String address, Supplier<Optional<Rendered>> render) {
        var page = cache.get(address, render).orElseThrow(PageNotFound::new);
        return ResponseEntity.ok()
                .contentType(page.type())
                .eTag(page.etag())
                .cacheControl(SHORTLY)
                .body(page.body());
    }
}
