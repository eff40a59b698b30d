package org.joinder.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.joinder.publicsite.cards.ShareCard;
import org.joinder.publicsite.wire.PageCache;
import org.joinder.publicsite.wire.Rendered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers for every controller here: from the cache or freshly rendered, with ETag and Cache-Control, or not found. */
@Component
class Pages {

    private final PageCache cache;
    private final PageRenderer renderer;
    private final HttpServletRequest request;

    Pages(PageCache cache, PageRenderer renderer, HttpServletRequest request) {
        this.cache = cache;
        this.renderer = renderer;
        this.request = request;
    }

    ResponseEntity<byte[]> html(String address, String template, Supplier<? extends Optional<?>> page) {
        return answer(address, () -> page.get().map(found -> renderer.html(template, found)));
    }

    ResponseEntity<byte[]> json(String address, Supplier<? extends Optional<?>> record) {
        return answer(address + ".json", () -> record.get().map(renderer::json));
    }

    /** A page as of a past day, or as it stands where that is null. */
    ResponseEntity<byte[]> htmlAsOf(
            String path, @Nullable LocalDate day, String template, Supplier<? extends Optional<?>> page) {
        return answer(
                AsOf.address(path, day),
                () -> page.get()
                        .map(found -> found instanceof NotYetPage
                                ? renderer.html("notyet", found)
                                : renderer.html(template, found, day)));
    }

    ResponseEntity<byte[]> jsonAsOf(String path, @Nullable LocalDate day, Supplier<? extends Optional<?>> record) {
        return answer(AsOf.address(path + ".json", day), () -> record.get().map(found -> renderer.json(found, day)));
    }

    /** The picture of a page for where it is shared. */
    ResponseEntity<byte[]> card(String path, String kind, Supplier<Optional<Frame>> frame) {
        return fileOf(
                path + "/card.png",
                FileType.PNG,
                () -> frame.get().map(found -> ShareCard.paint(kind, found.title(), found.description())));
    }

    ResponseEntity<byte[]> file(String address, FileType type, Supplier<byte[]> bytes) {
        return answer(address, () -> Optional.of(Rendered.of(bytes.get(), type.type())));
    }

    /** A file of a record, absent where the record is. */
    ResponseEntity<byte[]> fileOf(String address, FileType type, Supplier<Optional<byte[]>> bytes) {
        return answer(address, () -> bytes.get().map(found -> Rendered.of(found, type.type())));
    }

    /** A value as its data goes out. */
    byte[] write(Object value) {
        return renderer.json(value).body();
    }

    ResponseEntity<byte[]> answer(String address, Supplier<Optional<Rendered>> render) {
        var page = cache.get(address, render).orElseThrow(PageNotFound::new);
        var form = page.formFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(page.type()))
                .eTag(form.etag())
                .header(HttpHeaders.CACHE_CONTROL, page.cacheControl())
                .headers(headers -> {
                    if (page.varies()) {
                        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
                    }
                    if (form.encoding() != null) {
                        headers.set(HttpHeaders.CONTENT_ENCODING, form.encoding());
                    }
                })
                .body(form.bytes());
    }
}
