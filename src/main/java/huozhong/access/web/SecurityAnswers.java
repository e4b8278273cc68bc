package huozhong.access.web;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

import huozhong.shared.web.Problem;

/** Says in Chinese that a login is needed, or that a page is too old to act from. */
final class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    SecurityAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        Problem.write(Problem.of(HttpStatus.UNAUTHORIZED, "LoginNeeded", "请先登录"), response, json);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var problem = denied instanceof CsrfException
                ? Problem.of(HttpStatus.FORBIDDEN, "CsrfTokenMissing", "页面已过期，请刷新后重试")
                : Problem.of(HttpStatus.FORBIDDEN, "Forbidden", "您没有权限进行此操作");
        Problem.write(problem, response, json);
    }
}
