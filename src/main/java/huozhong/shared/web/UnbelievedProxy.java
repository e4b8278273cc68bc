package huozhong.shared.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Globals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells once that somebody who isn't believed says for whom he asks: where that is the balancer, everybody has its
 * address, and one person's wrong logins shut out all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class UnbelievedProxy extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnbelievedProxy.class);

    private final AtomicBoolean told = new AtomicBoolean();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("X-Forwarded-For") != null
                && request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null
                && told.compareAndSet(false, true)) {
            LOG.warn("X-Forwarded-For from {} isn't believed: if that is the balancer, name it in huozhong.proxies",
                    request.getRemoteAddr());
        }
        chain.doFilter(request, response);
    }
}
