package huozhong.access.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import huozhong.access.Callers;

/** Ends a session 12 hours after its login, and at once when its user was disabled; idle ones end by themselves. */
final class SessionLimits extends OncePerRequestFilter {

    /** By this name a user's sessions are found, to end them all. */
    static final String USER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String SINCE = "loggedInAt";

    private static final Duration LONGEST = Duration.ofHours(12);

    private final Callers callers;
    private final Clock clock;

    SessionLimits(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        var since = session.getAttribute(SINCE);
        var userId = session.getAttribute(USER);
        if (!(since instanceof Long millis) || !(userId instanceof String user)) {
            return true;
        }
        return !clock.instant().isBefore(Instant.ofEpochMilli(millis).plus(LONGEST)) || !callers.isActive(user);
    }
}
