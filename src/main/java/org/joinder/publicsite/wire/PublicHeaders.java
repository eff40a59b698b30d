package org.joinder.publicsite.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the strict headers on everything outside the workspace, refusals and errors included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class PublicHeaders extends OncePerRequestFilter {

    public static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** An embed stands in pages of others: it may lead to its own page in a new tab, and nothing else. */
    public static final String POLICY_OF_EMBEDS = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors *; sandbox allow-popups allow-popups-to-escape-sandbox";

    private static final String[][] ALL = {
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "strict-origin-when-cross-origin"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
        {"X-XSS-Protection", "0"}
    };

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        put(request, response);
        chain.doFilter(request, response);
    }

    static void put(HttpServletRequest request, HttpServletResponse response) {
        var isEmbed = path(request).startsWith("/embed/");
        response.setHeader("Content-Security-Policy", isEmbed ? POLICY_OF_EMBEDS : POLICY);
        if (!isEmbed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        for (var header : ALL) {
            response.setHeader(header[0], header[1]);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isOfTheWorkspace(path(request));
    }

    static boolean isOfTheWorkspace(String path) {
        return path.equals("/app") || path.startsWith("/app/") || path.startsWith("/VAADIN/");
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
