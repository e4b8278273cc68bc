package huozhong.access.web;

import java.security.Principal;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.Callers;
import huozhong.access.Login;
import huozhong.shared.Keyless;
import huozhong.shared.web.Problem;

/** Login, logout, and who one is. */
@RestController
class LoginController {

    private final Login login;
    private final Callers callers;
    private final LoginSessions sessions;
    private final Introductions introductions;

    LoginController(Login login, Callers callers, LoginSessions sessions, Introductions introductions) {
        this.login = login;
        this.callers = callers;
        this.sessions = sessions;
        this.introductions = introductions;
    }

    @Keyless
    @PostMapping("/api/login")
    Me login(@Valid @RequestBody Attempt attempt, @Parameter(hidden = true) HttpServletRequest request,
             @Parameter(hidden = true) HttpServletResponse response) {
        var userId = login.attempt(attempt.login(), attempt.password(), request.getRemoteAddr())
                .orElseThrow(LoginRefused::new);
        sessions.begin(userId, request, response);
        return introductions.of(callers.of(userId));
    }

    @Keyless
    @PostMapping("/api/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(Principal principal, @Parameter(hidden = true) HttpServletRequest request,
                @Parameter(hidden = true) HttpServletResponse response) {
        login.leave(principal.getName());
        sessions.end(request, response);
    }

    @GetMapping("/api/me")
    Me me(Caller caller) {
        return introductions.of(caller);
    }

    /** Who has just come, not being refused if he is nobody yet. */
    @GetMapping("/api/session")
    Visit session(Principal principal) {
        return new Visit(principal == null ? null : introductions.of(callers.of(principal.getName())));
    }

    /** Sets the cookie that every unsafe request must quote. */
    @GetMapping("/api/csrf")
    Me.Csrf csrf() {
        return Me.Csrf.HINT;
    }

    @ExceptionHandler
    ProblemDetail refused(LoginRefused refused) {
        return Problem.of(HttpStatus.UNAUTHORIZED, "LoginRefused", "账号或密码不正确；连续输错五次，此处 15 分钟内不能登录该账号");
    }

    record Attempt(@NotBlank @Size(max = 60) String login, @NotBlank @Size(max = 200) String password) {
    }

    record Visit(@Nullable Me me) {
    }

    private static final class LoginRefused extends RuntimeException {
    }
}
