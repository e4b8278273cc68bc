package huozhong.access.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.OwnPassword;
import huozhong.shared.InvalidInput;
import huozhong.shared.OwnTransactions;
import huozhong.shared.Retry;

/** One's own password: who changes it stays in where he is, and is out everywhere else. */
@RestController
class OwnPasswordController {

    private final OwnPassword own;
    private final LoginSessions sessions;

    OwnPasswordController(OwnPassword own, LoginSessions sessions) {
        this.own = own;
        this.sessions = sessions;
    }

    /** A wrong old one is counted, so this isn't taken back with the refusal. */
    @OwnTransactions
    @PostMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Caller caller, @Valid @RequestBody Change asked,
                @Parameter(hidden = true) HttpServletRequest request,
                @Parameter(hidden = true) HttpServletResponse response) {
        if (!Retry.call(() -> own.change(caller.userId(), asked.old(), asked.password()))) {
            throw new InvalidInput("old", "原密码不正确；连续输错五次，15 分钟内不能修改密码");
        }
        sessions.begin(caller.userId(), request, response);
    }

    record Change(@NotBlank @Size(max = 200) String old, @NotNull @Size(max = 200) String password) {
    }
}
