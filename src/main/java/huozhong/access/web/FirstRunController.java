package huozhong.access.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.FirstRun;
import huozhong.access.PasswordCodes;
import huozhong.access.RedeemCode;
import huozhong.shared.Keyless;
import huozhong.shared.OwnTransactions;
import huozhong.shared.Retry;
import huozhong.shared.web.Problem;

/** The doors for who has no password yet: the first administrators, and users with a code from one of them. */
@RestController
class FirstRunController {

    static final String LOGIN = "账号应为 2 至 60 个字母、数字、点、横线或下划线";

    private final FirstRun firstRun;
    private final PasswordCodes codes;
    private final RedeemCode redeemCode;

    FirstRunController(FirstRun firstRun, PasswordCodes codes, RedeemCode redeemCode) {
        this.firstRun = firstRun;
        this.codes = codes;
        this.redeemCode = redeemCode;
    }

    /** What the login page asks before it names the first run. */
    @GetMapping("/api/first-run")
    Door door() {
        return new Door(firstRun.isOpen());
    }

    @Keyless
    @PostMapping("/api/first-run")
    @ResponseStatus(HttpStatus.CREATED)
    FirstRun.Admitted admit(@Valid @RequestBody Newcomer asked,
                            @Parameter(hidden = true) HttpServletRequest request) {
        var newcomer = new FirstRun.Newcomer(asked.login(), asked.name(), asked.password());
        return Retry.call(() -> firstRun.admit(asked.code(), newcomer, request.getRemoteAddr()))
                .orElseThrow(CodeRefused::new);
    }

    @Keyless
    @PostMapping("/api/first-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPassword(@Valid @RequestBody FirstPassword asked,
                     @Parameter(hidden = true) HttpServletRequest request) {
        if (!Retry.call(() -> redeemCode.redeem(asked.login(), asked.code(), asked.password(),
                request.getRemoteAddr()))) {
            throw new CodeRefused();
        }
    }

    /** Its answer is not kept, since a code is told once; asked again it is another code. */
    @OwnTransactions
    @PostMapping("/api/users/{id}/password-code")
    @ResponseStatus(HttpStatus.CREATED)
    PasswordCodes.Told issue(Caller caller, @PathVariable String id) {
        return Retry.call(() -> codes.issue(id, caller));
    }

    @ExceptionHandler
    ProblemDetail refused(CodeRefused refused) {
        return Problem.of(HttpStatus.UNAUTHORIZED, "CodeRefused",
                "一次性代码不正确、已使用或已过期；连续输错五次，须等 15 分钟后再试");
    }

    record Door(boolean open) {
    }

    record Newcomer(@NotBlank @Size(max = 60) String code,
                    @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{2,60}", message = LOGIN) String login,
                    @NotBlank @Size(max = 100) String name, @NotNull @Size(max = 200) String password) {
    }

    record FirstPassword(@NotBlank @Size(max = 60) String login, @NotBlank @Size(max = 60) String code,
                         @NotNull @Size(max = 200) String password) {
    }

    private static final class CodeRefused extends RuntimeException {
    }
}
