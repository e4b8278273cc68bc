package huozhong.access.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Makes the authentication of each request from the user's id in the session: Spring Security's own objects don't
 * survive its next version there.
 */
final class WhoIsInSession implements SecurityContextRepository {

    @Override
    @SuppressWarnings("deprecation") // the interface still has it, and nothing else, to implement
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        var session = holder.getRequest().getSession(false);
        if (session != null && session.getAttribute(SessionLimits.USER) instanceof String userId) {
            context.setAuthentication(authentication(userId));
        }
        return context;
    }

    static UsernamePasswordAuthenticationToken authentication(String userId) {
        return UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of());
    }

    /** A login writes the id, see {@link LoginSessions}; there is nothing else to keep. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SessionLimits.USER) instanceof String;
    }
}
