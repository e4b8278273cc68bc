package huozhong.access.web;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

import huozhong.access.Credentials;

/** Begins a session that knows its user, and ends it; each time with a new id and a new CSRF token. */
@Component
class LoginSessions {

    private final CsrfTokenRepository csrfTokens;
    private final Credentials credentials;
    private final Clock clock;

    LoginSessions(CsrfTokenRepository csrfTokens, Credentials credentials, Clock clock) {
        this.csrfTokens = csrfTokens;
        this.credentials = credentials;
        this.clock = clock;
    }

    void begin(String userId, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        var session = request.getSession(true);
        session.setAttribute(SessionLimits.USER, userId);
        session.setAttribute(SessionLimits.SINCE, clock.millis());
        if (credentials.mustChange(userId)) {
            session.setAttribute(PasswordToChange.IN_SESSION, "yes");
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(WhoIsInSession.authentication(userId));
        SecurityContextHolder.setContext(context);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }
}
