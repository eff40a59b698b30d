package org.joinder.publicsite.wire;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers pages that are kept before anything else is asked: reading a public page needs no session, no security chain
 * and no query. Everything else goes on its way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeptPages implements Filter {

    private final PageCache cache;

    KeptPages(PageCache cache) {
        this.cache = cache;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest asked)
                || !(response instanceof HttpServletResponse answer)
                || !answered(asked, answer)) {
            chain.doFilter(request, response);
        }
    }

    private boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var isHead = request.getMethod().equals("HEAD");
        if (!isHead && !request.getMethod().equals("GET")) {
            return false;
        }
        var query = request.getQueryString();
        var path = PublicHeaders.path(request);
        var page = cache.kept(query == null ? path : path + "?" + query);
        if (page == null) {
            return false;
        }
        PublicHeaders.put(request, response);
        Answer.write(page, request, response, !isHead);
        return true;
    }
}
