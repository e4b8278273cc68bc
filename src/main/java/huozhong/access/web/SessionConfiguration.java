package huozhong.access.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** How the sessions of all nodes are kept: read once a request, written where there is something to write. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    static BeanPostProcessor quietSessions() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof FindByIndexNameSessionRepository<?> sessions
                        && !(bean instanceof QuietSessions<?>) ? new QuietSessions<>(sessions) : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> oneSessionARequest(FindByIndexNameSessionRepository<?> sessions) {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new OneRequest((QuietSessions<?>) sessions));
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    /** Around everything that asks for the session. */
    private static final class OneRequest extends OncePerRequestFilter {

        private final QuietSessions<?> sessions;

        OneRequest(QuietSessions<?> sessions) {
            this.sessions = sessions;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            sessions.beginRequest();
            try {
                chain.doFilter(request, response);
            } finally {
                sessions.endRequest();
            }
        }
    }
}
