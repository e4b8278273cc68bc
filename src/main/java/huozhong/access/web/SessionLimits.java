package huozhong.access.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import huozhong.access.Caller;
import huozhong.access.Callers;

/** Ends a session 12 hours after its login, and at once when its user was disabled; idle ones end by themselves. */
final class SessionLimits extends OncePerRequestFilter {

    /** By this name a user's sessions are found, to end them all. */
    static final String USER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String SINCE = "loggedInAt";
    /** The request's attribute with whom it comes from: read here, and nowhere again. */
    static final String CALLER = SessionLimits.class.getName() + ".caller";

    private static final Duration LONGEST = Duration.ofHours(12);

    private final Callers callers;
    private final Clock clock;

    SessionLimits(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** Whoever reads the portal's files needs no session. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SecurityConfiguration.PORTAL.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            caller(session).ifPresentOrElse(caller -> request.setAttribute(CALLER, caller), session::invalidate);
        }
        chain.doFilter(request, response);
    }

    /** Nobody where the session is over. */
    private Optional<Caller> caller(HttpSession session) {
        return session.getAttribute(SINCE) instanceof Long since && session.getAttribute(USER) instanceof String user
                && clock.instant().isBefore(Instant.ofEpochMilli(since).plus(LONGEST))
                ? callers.find(user) : Optional.empty();
    }
}
