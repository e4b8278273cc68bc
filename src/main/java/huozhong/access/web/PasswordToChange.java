package huozhong.access.web;

import java.io.IOException;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import huozhong.shared.web.Problem;

/** Whose password somebody else set can do one thing until he has changed it: change it. */
final class PasswordToChange extends OncePerRequestFilter {

    /** In the session, since a password that is set by anybody ends all sessions. */
    static final String IN_SESSION = "passwordToChange";

    private static final Set<String> OPEN = Set.of("/api/me", "/api/session", "/api/csrf", "/api/me/password",
            "/api/login", "/api/logout");

    private final ObjectMapper json;

    PasswordToChange(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith("/api/") || OPEN.contains(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(IN_SESSION) != null) {
            Problem.write(Problem.of(HttpStatus.FORBIDDEN, "PasswordToChange", "您的密码由他人设置，请先修改密码"),
                    response, json);
            return;
        }
        chain.doFilter(request, response);
    }
}
