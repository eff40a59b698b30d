package org.joinder.publicsite.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sends a rendered page, or that it has not changed since the client got it. */
public final class Answer {

    private Answer() {}

    public static void write(Rendered page, HttpServletRequest request, HttpServletResponse response, boolean withBody)
            throws IOException {
        var form = page.formFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.setHeader(HttpHeaders.CACHE_CONTROL, page.cacheControl());
        response.setHeader(HttpHeaders.ETAG, form.etag());
        if (page.varies()) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), form.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.type());
        if (form.encoding() != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, form.encoding());
        }
        response.setContentLength(form.bytes().length);
        if (withBody) {
            response.getOutputStream().write(form.bytes());
        }
    }

    private static boolean isKnown(@Nullable String header, String etag) {
        return header != null && (header.strip().equals("*") || header.contains(etag));
    }
}
