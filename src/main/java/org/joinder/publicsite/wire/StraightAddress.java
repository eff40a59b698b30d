package org.joinder.publicsite.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a public address as people type it ({@code /Offices/NM}, {@code /campaigns/}) to the one it has. Sections keep
 * their letters: 18 U.S.C. 3006A is written so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class StraightAddress extends OncePerRequestFilter {

    private static final Set<String> IN_SMALL_LETTERS = Set.of(
            "campaigns", "letters", "releases", "bills", "sections", "offices", "people", "method", "search", "embed");
    private static final Set<String> AS_WRITTEN = Set.of("usc", "law");

    /** What needs no escaping, so that nothing in it can lead elsewhere or end the header. */
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9._~–%-]+)+/?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = PublicHeaders.path(request);
        var straight = straight(path);
        if (straight.equals(path)) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                HttpHeaders.LOCATION, request.getContextPath() + straight + (query == null ? "" : "?" + query));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    static String straight(String path) {
        if (path.length() < 2 || !PLAIN.matcher(path).matches()) {
            return path;
        }
        var trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var first = trimmed.substring(1).split("[/.]", 2)[0].toLowerCase(Locale.ROOT);
        if (IN_SMALL_LETTERS.contains(first)) {
            return trimmed.toLowerCase(Locale.ROOT);
        }
        return AS_WRITTEN.contains(first) ? "/" + first + trimmed.substring(1 + first.length()) : path;
    }
}
