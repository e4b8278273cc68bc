package huozhong.access.web;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Beside the token: what a browser sends for another site's page is refused, by what it says itself. Old browsers, and
 * all of them without https, only say the page's origin, whose host must be ours then.
 */
final class OwnPages extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final SecurityAnswers answers;

    OwnPages(SecurityAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
            return;
        }
        answers.handle(request, response, new AccessDeniedException("Sent by another site's page"));
    }

    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOurs(request.getHeader(HttpHeaders.ORIGIN), request.getServerName())
                : OURS.contains(site);
    }

    private static boolean isOurs(@Nullable String origin, String host) {
        try {
            return origin == null || host.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
